package diagram

// widths of the characters from space to ~ in thousandths of the size: those of Arial, which
// Helvetica and Liberation Sans share. Bold text is a little wider.
var widths = [95]int{278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
	556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
	1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611,
	278, 278, 278, 469, 556, 333,
	556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
	334, 260, 334, 584}

// textWidth is the width of a text in pixels at a size.
func textWidth(text string, size int) int {
	total := 0
	for _, r := range text {
		if r >= ' ' && r <= '~' {
			total += widths[r-' ']
		} else {
			total += 1000 // an unknown character: the widest guess keeps the text in its box
		}
	}
	return total*size/1000 + 1
}

// fit cuts a text in its middle, where ids and host names differ least, so that it is at most that wide.
func fit(text string, size, width int) string {
	if textWidth(text, size) <= width {
		return text
	}
	letters := []rune(text)
	for keep := len(letters) - 1; keep > 2; keep-- {
		short := string(letters[:(keep+1)/2]) + "…" + string(letters[len(letters)-keep/2:])
		if textWidth(short, size) <= width {
			return short
		}
	}
	return "…"
}
