package symptom

// automaton finds in one pass which of many literals stand in a text, in upper or lower case (Aho and Corasick, 1975). Logs are
// long, and hardly a line holds any: looking for each literal by itself would take as many passes as there are literals.
type automaton struct {
	class [256]uint8 // of a byte: letters in both cases have one, bytes in no literal have 0
	width int
	next  []int32 // by state and class
	ends  [][]int // literals that end at a state
}

// newAutomaton makes one for literals in lower case.
func newAutomaton(literals []string) *automaton {
	a := &automaton{width: 1}
	for _, literal := range literals {
		for _, c := range []byte(literal) {
			if a.class[c] == 0 {
				a.class[c] = uint8(a.width)
				a.width++
			}
		}
	}
	for c := byte('A'); c <= 'Z'; c++ {
		a.class[c] = a.class[c+'a'-'A']
	}
	a.grow()
	for i, literal := range literals {
		state := int32(0)
		for _, c := range []byte(literal) {
			at := int(state)*a.width + int(a.class[c])
			if a.next[at] == 0 {
				a.next[at] = int32(a.grow())
			}
			state = a.next[at]
		}
		a.ends[state] = append(a.ends[state], i)
	}
	a.link()
	return a
}

// grow adds a state.
func (a *automaton) grow() int {
	a.next = append(a.next, make([]int32, a.width)...)
	a.ends = append(a.ends, nil)
	return len(a.ends) - 1
}

// link lets each state go on, where no literal does, as the longest shorter beginning that is a state, breadth first.
func (a *automaton) link() {
	fallback := make([]int32, len(a.ends))
	var queue []int32
	for class := range a.width {
		if to := a.next[class]; to != 0 {
			queue = append(queue, to)
		}
	}
	for len(queue) > 0 {
		state := queue[0]
		queue = queue[1:]
		back := fallback[state]
		a.ends[state] = append(a.ends[state], a.ends[back]...)
		for class := range a.width {
			at := int(state)*a.width + class
			to, other := a.next[at], a.next[int(back)*a.width+class]
			if to == 0 {
				a.next[at] = other
				continue
			}
			fallback[to] = other
			queue = append(queue, to)
		}
	}
}

// scan calls each for every literal that stands in the text, mostly more than once.
func (a *automaton) scan(text string, each func(literal int)) {
	state := int32(0)
	for i := range len(text) {
		state = a.next[int(state)*a.width+int(a.class[text[i]])]
		for _, literal := range a.ends[state] {
			each(literal)
		}
	}
}
