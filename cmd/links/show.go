package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"cdk.tf/confluent-privatelink/internal/kafkarest"
	"cdk.tf/confluent-privatelink/internal/links/move"
)

// show prints what an action means, before it is done.
func show(w io.Writer, p *move.Plan) {
	fmt.Fprintf(w, "%s on %s of the link %s, which is %s there\n\n", p.Action, p.Half.Cluster.Name, p.Link.Name, p.Half.Link.State)
	columns := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintf(columns, "MIRROR TOPIC\tSTATUS\tSTEP\tRECORDS BEHIND\tWRITTEN MEANWHILE\tREAD BY\n")
	var behind int64
	known, writing := p.Half.Link.State == kafkarest.LinkActive, false
	for _, t := range p.Topics {
		fmt.Fprintf(columns, "%s\t%s\t%s\t%s\t%s\t%s\n", t.Mirror, t.Status, t.Step, records(t.Behind, t.Known), written(t.Written), readers(p, t.Mirror))
		if t.Step == move.Act {
			behind, known, writing = kafkarest.Sum(behind, t.Behind), known && t.Known && t.Status == kafkarest.MirrorActive, writing || t.Written > 0
		}
	}
	_ = columns.Flush() // what cannot be printed is seen elsewhere
	fmt.Fprintln(w)
	for _, t := range p.Refused() {
		fmt.Fprintf(w, "- %s: %s\n", t.Mirror, t.Because)
	}
	if len(p.Pending()) == 0 {
		if len(p.Refused()) == 0 {
			fmt.Fprintln(w, "Nothing is left to do.")
		}
		return
	}
	consequences(w, p, behind, known, writing)
}

// consequences says what is lost, and what cannot be undone.
func consequences(w io.Writer, p *move.Plan, behind int64, known, writing bool) {
	if p.Loses() && known {
		fmt.Fprintf(w, "- Lost: the %d records that are behind, and those that are written to the source until it is done.\n", behind)
	} else if p.Loses() {
		fmt.Fprintf(w, "- Lost: %d records at least. That is what was behind when the source was last read; what was written to it since then, nobody here knows.\n", behind)
	}
	if p.Action == kafkarest.Promote {
		fmt.Fprintf(w, "- Nothing is lost of what the source has when the promotion reaches it: it waits for %s to come.\n", records(behind, known)+" records")
	}
	if p.Action == kafkarest.TruncateAndRestore {
		fmt.Fprintf(w, "- Lost: %s of these topics on %s that their mirror topics never got, by Kafka's own count.\n", cut(p), p.Half.Cluster.Name)
		fmt.Fprintf(w, "- The topics on %s become mirror topics: nobody can write to them then. Stop their producers and consumers first.\n", p.Half.Cluster.Name)
	}
	if p.Action == kafkarest.ReverseAndStart || p.Action == kafkarest.ReverseAndPause {
		fmt.Fprintf(w, "- Nothing is lost: it waits for %s to come, then the topics here take writes, and those on the other cluster mirror them.\n", records(behind, known)+" records")
	}
	if writing {
		fmt.Fprintln(w, "- The source is still written to: what comes after the promotion stays there. Stop its producers first.")
	}
	if p.Irrevocable() {
		fmt.Fprintln(w, "- There is no way back but making the mirror topics anew (a bidirectional link can also be turned round and cut back).")
		if p.GroupsUnknown != "" {
			fmt.Fprintf(w, "- Who reads the topics here is not known: %s. With offset sync, stop the consumers first, else they may read records twice.\n", p.GroupsUnknown)
		}
	}
}

// cut is how many records are cut off, as far as Kafka says it.
func cut(p *move.Plan) string {
	var all int64
	known := true
	for _, t := range p.Topics {
		all, known = kafkarest.Sum(all, max(0, t.Truncated)), known && t.Truncated >= 0
	}
	if !known {
		return fmt.Sprintf("%d records at least, for Kafka does not say it of each,", all)
	}
	return fmt.Sprintf("the %d records", all)
}

func records(n int64, known bool) string {
	if !known {
		return fmt.Sprintf(">= %d", n)
	}
	return fmt.Sprint(n)
}

func written(n int64) string {
	if n < 0 {
		return "-"
	}
	return fmt.Sprint(n)
}

func readers(p *move.Plan, topic string) string {
	if groups := p.Groups[topic]; len(groups) > 0 {
		return strings.Join(groups, ", ")
	}
	if p.GroupsUnknown != "" || !p.Irrevocable() {
		return "-"
	}
	return "nobody"
}

// after says what Terraform does next.
func after(w io.Writer, p *move.Plan, done []move.Topic, steps string, noFile bool) {
	fmt.Fprintln(w)
	if cluster, role := p.Strays(done); cluster != "" {
		fmt.Fprintf(w, "On %s they are mirror topics now, and the file knows them as ordinary ones: links status says so until\n", cluster)
		fmt.Fprintf(w, "links reverse -link %s -on %s turns them back. Terraform has nothing to forget or to import.\n", p.Link.Name, role)
	}
	if noFile {
		fmt.Fprintf(w, "Next: write the mirror_status into %s, else the next apply of cluster-link sees a difference.\n", p.Link.System.File)
		return
	}
	if silent := p.Silent(done); len(silent) > 0 {
		fmt.Fprintf(w, "Next: cluster-link cannot be planned while mirror topics of the link are in states that Terraform cannot read (%s); after that, the plan is empty as far as these topics go.\n", strings.Join(silent, ", "))
	} else {
		fmt.Fprintln(w, "Next: synthesize and plan cluster-link; the plan is empty as far as these mirror topics go.")
	}
	if p.Irrevocable() && steps == "" {
		fmt.Fprintln(w, "The topics are Terraform's as mirror topics still, and go with the link. To keep them as ordinary topics, run the same command with -steps FOLDER.")
	}
}
