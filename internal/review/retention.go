package review

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"cdk.tf/confluent-privatelink/internal/plan"
)

// shortened finds what makes Kafka or CloudWatch delete what is older, though nothing is replaced.
func (r *review) shortened(of Stack, c plan.Change) {
	f := Finding{Rule: "data-retention", Class: Data, Severity: Lost, Stack: of.Name, Resources: []string{c.Address}}
	what := thingOf(c.Address, c.Was)
	switch c.Type {
	case "confluent_kafka_topic":
		for _, one := range []struct{ key, says string }{{retention, "records that are older than %s"}, {size, "records beyond %s of each partition"}} {
			if before, after, shorter := shrinks(c, one.key); shorter {
				f.What = fmt.Sprintf("The %s keeps less: lost are "+one.says+" (%s was %s).", what, amount(one.key, after), settingName(one.key), amount(one.key, before))
				r.addMeantByValue(f, what, one.key)
			}
		}
		if before, after := c.Was[cleanup], c.Will[cleanup]; before != after && strings.Contains(after, "compact") && !strings.Contains(before, "compact") {
			f.What = fmt.Sprintf("The %s is compacted: lost are records without a key, and all but the last of each key.", what)
			r.addMeantByValue(f, what, cleanup)
		} else if before == "compact" && strings.Contains(after, "delete") {
			f.What = fmt.Sprintf("The %s deletes what is older than its retention, which it kept before (cleanup.policy).", what)
			r.addMeantByValue(f, what, cleanup)
		}
	case "aws_cloudwatch_log_group":
		if _, after, shorter := shrinks(c, "retention_in_days"); shorter {
			f.What = fmt.Sprintf("The log group %s keeps less: lost are logs that are older than %d days.", c.Was["name"], after)
			r.addMeantByValue(f, what, "retention_in_days")
		}
	}
}

// addMeantByValue adds a finding of a value that the file gives: it stands next to the thing, and so it is meant.
func (r *review) addMeantByValue(f Finding, what thing, key string) {
	f.Place = r.place(what)
	if own := what.path + ".config" + strings.TrimPrefix(key, "config"); f.Place != nil && r.New != nil && r.New.Has(own) {
		f.Place.Path, f.Place.Line = own, r.New.Line(own)
	}
	f.Meant, f.By = true, settingName(key)+" itself says so"
	f.Instead = "Copy what is still needed first, or leave the setting as it was."
	r.add(f)
}

func settingName(key string) string {
	return strings.Trim(strings.TrimPrefix(key, "config"), `[]"`)
}

// shrinks compares two numbers, of which -1 is without bound.
func shrinks(c plan.Change, key string) (before, after int64, shorter bool) {
	before, errBefore := strconv.ParseInt(c.Was[key], 10, 64)
	after, errAfter := strconv.ParseInt(c.Will[key], 10, 64)
	if key == "retention_in_days" && before == 0 {
		before = -1 // 0 is for ever
	}
	if errBefore != nil || errAfter != nil || after < 0 || key == "retention_in_days" && after == 0 {
		return before, after, false
	}
	return before, after, before < 0 || after < before
}

func amount(key string, n int64) string {
	switch {
	case n < 0:
		return "without bound"
	case key == retention:
		return span(time.Duration(n) * time.Millisecond)
	}
	return fmt.Sprintf("%d bytes", n)
}

// span writes a duration in days as far as it has whole ones.
func span(d time.Duration) string {
	if day := 24 * time.Hour; d >= day && d%day == 0 {
		return count(int(d/day), "day")
	}
	return d.String()
}
