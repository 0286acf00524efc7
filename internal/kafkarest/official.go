package kafkarest

import (
	"context"
	"errors"
	"net/http"

	v3 "github.com/confluentinc/ccloud-sdk-go-v2/kafkarest/v3"

	"cdk.tf/confluent-privatelink/internal/output"
)

// as puts the key where Confluent's client looks for it.
func (c *Client) as(ctx context.Context) context.Context {
	return context.WithValue(ctx, v3.ContextBasicAuth, v3.BasicAuth{UserName: c.cluster.Key, Password: c.cluster.Secret})
}

// official gives errors of Confluent's client the form of this one's.
func official(ctx context.Context, request string, answer *http.Response, err error) error {
	if err == nil {
		return nil
	}
	var failed v3.GenericOpenAPIError
	switch {
	case answer == nil || !errors.As(err, &failed):
		return unanswered(ctx, request, err)
	case answer.StatusCode >= 300:
		return refusal(request, answer.StatusCode, answer.Header.Get("Content-Type"), failed.Body())
	}
	return &Error{Kind: Foreign, Request: request, Status: answer.StatusCode, Err: err}
}

// whole tells whether a list is one, and all of it: Confluent's client takes any JSON object for an empty
// list, and reads the first page.
func whole[T any](request string, data []T, next string) error {
	if data == nil {
		return &Error{Kind: Foreign, Request: request, Status: http.StatusOK}
	}
	if next != "" {
		return unfinished(request)
	}
	return nil
}

// Topics lists the topics of the cluster, mirror topics too.
func (c *Client) Topics(ctx context.Context) ([]Topic, error) {
	all, answer, err := c.official.TopicV3Api.ListKafkaTopics(c.as(ctx), c.cluster.ID).Execute()
	if err != nil {
		return nil, official(ctx, "GET topics", answer, err)
	}
	if err := whole("GET topics", all.Data, all.Metadata.GetNext()); err != nil {
		return nil, err
	}
	var topics []Topic
	for _, one := range all.Data {
		topics = append(topics, Topic{Name: output.Visible(one.TopicName), Partitions: int(one.PartitionsCount), Internal: one.IsInternal})
	}
	return topics, nil
}

// TopicSettings lists the settings of a topic.
func (c *Client) TopicSettings(ctx context.Context, topic string) ([]Setting, error) {
	all, answer, err := c.official.ConfigsV3Api.ListKafkaTopicConfigs(c.as(ctx), c.cluster.ID, topic).Execute()
	if err != nil {
		return nil, official(ctx, "GET topics/"+topic+"/configs", answer, err)
	}
	if err := whole("GET topics/"+topic+"/configs", all.Data, all.Metadata.GetNext()); err != nil {
		return nil, err
	}
	var settings []Setting
	for _, one := range all.Data {
		value := ""
		if text := one.Value.Get(); text != nil && !one.IsSensitive {
			value = *text
		}
		settings = append(settings, Setting{Name: one.Name, Value: value, Default: one.IsDefault, ReadOnly: one.IsReadOnly,
			Sensitive: one.IsSensitive, Source: one.Source})
	}
	output.MakeVisible(&settings)
	return settings, nil
}

// Groups lists the consumer groups of the cluster.
func (c *Client) Groups(ctx context.Context) ([]string, error) {
	all, answer, err := c.official.ConsumerGroupV3Api.ListKafkaConsumerGroups(c.as(ctx), c.cluster.ID).Execute()
	if err != nil {
		return nil, official(ctx, "GET consumer-groups", answer, err)
	}
	if err := whole("GET consumer-groups", all.Data, all.Metadata.GetNext()); err != nil {
		return nil, err
	}
	var groups []string
	for _, one := range all.Data {
		groups = append(groups, output.Visible(one.ConsumerGroupId))
	}
	return groups, nil
}

// GroupOffsets lists what a consumer group has read. Confluent answers it for Dedicated clusters only
// (Kafka REST v3, "List Consumer Lags").
func (c *Client) GroupOffsets(ctx context.Context, group string) ([]GroupOffset, error) {
	all, answer, err := c.official.ConsumerGroupV3Api.ListKafkaConsumerLags(c.as(ctx), c.cluster.ID, group).Execute()
	if err != nil {
		return nil, official(ctx, "GET consumer-groups/"+group+"/lags", answer, err)
	}
	if err := whole("GET consumer-groups/"+group+"/lags", all.Data, all.Metadata.GetNext()); err != nil {
		return nil, err
	}
	var offsets []GroupOffset
	for _, one := range all.Data {
		offsets = append(offsets, GroupOffset{Group: group, Topic: one.TopicName, Partition: int(one.PartitionId),
			Offset: one.CurrentOffset, End: one.LogEndOffset, Consumer: one.ConsumerId})
	}
	return offsets, nil
}
