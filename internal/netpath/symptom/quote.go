package symptom

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Printable makes a text of others fit to be shown: control characters, and what ends a line or turns the direction of text, become spaces.
func Printable(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, " "))
}

// quote makes a piece of an error text fit to be shown: without secrets, and cut to maxText bytes.
func quote(text string) string {
	text = strings.TrimLeft(strings.TrimSpace(redact(Printable(text))), ` :="`)
	if len(text) > maxText {
		cut := maxText
		for !utf8.RuneStart(text[cut]) {
			cut--
		}
		text = text[:cut] + " ..."
	}
	return text
}

// hidden is what stands in the place of a secret.
const hidden = "(hidden)"

// secrets are the ways in which texts hold them: user and password in a URL, parameters of a signed URL, headers, assignments in any
// notation, AWS's access keys, JSON Web Tokens, Confluent's secrets (cflt..., or 64 characters of base 64), HCP Terraform's tokens, private keys.
var secrets = []struct{ found, instead string }{
	{`(://)[^/@\s"']{1,200}@`, `${1}` + hidden + `@`},
	{`(?i)([?&](?:x-amz-[a-z-]+|[a-z_-]*(?:token|signature|secret|password|key|code|sig|credential)[a-z_-]*)=)[^&\s"']+`, `${1}` + hidden},
	{`(?i)(authorization["']?[:=]\s*["']?(?:basic|bearer|aws4-hmac-sha256)?\s*)[^\s"',]+`, `${1}` + hidden},
	{`(?i)\b((?:basic|bearer) )[A-Za-z0-9+/=._~-]{8,}`, `${1}` + hidden},
	{`(?i)\b([a-z0-9_.-]*(?:secret|password|passwd|token)[a-z0-9_.-]*["']?\s*[:=]\s*["']?)[^\s"',;]{4,}`, `${1}` + hidden},
	{`(?i)\b(secret )"?[A-Za-z+/=]*[0-9][A-Za-z0-9+/=]{8,}"?`, `${1}` + hidden},
	{`\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{12,}`, hidden},
	{`\beyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){0,2}`, hidden},
	{`\bcflt[/A-Za-z0-9+=]{8,}`, hidden},
	{`\b[A-Za-z0-9]{8,}\.atlasv1\.[A-Za-z0-9]+`, hidden},
	{`[A-Za-z0-9+/]{60,}={0,2}`, hidden},
	{`\b[A-Za-z0-9+/]{40}\b={0,2}`, hidden},
	{`-----BEGIN [A-Z ]*PRIVATE KEY-----.*`, hidden},
}

var secretForms = func() []*regexp.Regexp {
	var all []*regexp.Regexp
	for _, s := range secrets {
		all = append(all, regexp.MustCompile(s.found))
	}
	return all
}()

func redact(text string) string {
	for i, form := range secretForms {
		text = form.ReplaceAllString(text, secrets[i].instead)
	}
	return text
}
