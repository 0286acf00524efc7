package explain

import (
	"bytes"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/netpath/modeltest"
)

// outputs are what explain prints of a text, in every format.
func outputs(t *testing.T, text string) map[string]string {
	t.Helper()
	e := explained(t, text, modeltest.Network(1), "", "")
	all := map[string]string{}
	for name, write := range map[string]func(*bytes.Buffer) error{
		"text":     func(b *bytes.Buffer) error { return e.WriteText(b, false) },
		"json":     func(b *bytes.Buffer) error { return e.WriteJSON(b) },
		"markdown": func(b *bytes.Buffer) error { return e.WriteMarkdown(b) },
	} {
		var b bytes.Buffer
		require.NoError(t, write(&b))
		all[name] = b.String()
	}
	return all
}

// Error texts hold secrets; whatever is quoted of them, known or unknown, holds none.
func TestNoSecretOfATextIsPrinted(t *testing.T) {
	const secret = "hunter2Hunter2hunter2Hunter2hunter2Hunt0"
	long := strings.Repeat("aB3+", 16)
	for _, text := range []string{
		`Error: error waiting for Kafka API Key "ABCDEFGH12345678" with secret "` + long + `" to sync: something odd`,
		`Error: odd answer from https://KEY0123456789ABC:` + secret + `@` + host + `:443/kafka`,
		`Error: odd: secret = "` + secret + `"`,
		`Error: odd sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="A" password="` + secret + `";`,
		"Error: odd AWS_SECRET_ACCESS_KEY=" + secret + " AWS_ACCESS_KEY_ID=" + "AKIA" + "ABCDEFGHIJKLMNOP",
		"Error: odd Authorization: Basic " + secret + "==",
		"Error: odd Authorization: Bearer " + "eyJ" + "hbGciOiJIUzI1NiJ9." + secret + "." + secret,
		"Error: odd GET https://a.s3.amazonaws.com/x?X-Amz-Credential=" + secret + "&X-Amz-Signature=" + secret + "&token=" + secret,
		"Error: odd TF_TOKEN_app_terraform_io=" + secret + ".atlasv1." + secret,
		"Error: odd cflt" + secret,
		"SaslAuthenticationException: Authentication failed for password=" + secret,
		"api error AccessDenied: token=" + secret + " is not good, https response error, operation error",
	} {
		for format, out := range outputs(t, text) {
			for _, hidden := range []string{secret, long, "AKIA" + "ABCDEFGHIJKLMNOP", "eyJ" + "hbGci"} {
				assert.NotContains(t, out, hidden, "%s of %s", format, text)
			}
		}
	}
}

// Nothing of a text moves a terminal's cursor, turns the direction of what follows, or ends a line or a cell.
func TestNoControlCharacterOfATextIsPrinted(t *testing.T) {
	for _, text := range []string{
		"Error: odd \x1b[2J\x1b]0;title\x07 \u202e txet \u2028 \x00 \x85 | a | b `c` <script>alert(1)</script>",
		"Get \"https://" + host + "/\x1b[31m\": EOF",
		"Error: error: 401 Unauthorized\n\n  with confluent_kafka_topic.a[\"x\x1b[31m\u202ey|<b>`\"],\n",
		"dial tcp: lookup lkc\x1b[5m on 10.0.0.2:53: no such host",
		"lookup a\x00b on [::1%\x1b[1m]:53: no such host",
	} {
		for format, out := range outputs(t, text) {
			for _, r := range out {
				if r != '\n' && (unicode.IsControl(r) || unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp)) {
					assert.Fail(t, "control character", "%q in %s of %q", r, format, text)
				}
			}
			if format == "markdown" {
				for line := range strings.Lines(out) {
					if code := strings.Split(line, "`"); len(code) > 0 {
						assert.NotRegexp(t, "<(script|b)>", code[0], "outside of code")
						assert.NotRegexp(t, "<(script|b)>", code[len(code)-1], "outside of code")
					}
					if strings.HasPrefix(line, "| ") {
						assert.Equal(t, 5, strings.Count(strings.ReplaceAll(line, "\\|", ""), "|"), "a row is one row: %s", line)
					}
				}
			}
		}
	}
}
