// Package secret reads the keys that links are asked for with: from the environment, or from the secrets
// that confluent-core writes, by their names. Nothing of a key is ever printed or kept.
package secret

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	awsconfig "github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/secretsmanager"
	"github.com/aws/smithy-go"
	"github.com/aws/smithy-go/logging"

	"cdk.tf/confluent-privatelink/internal/kafkarest"
)

// Options say how AWS is asked.
type Options struct {
	Profile string
	// EndpointURL is asked instead of AWS.
	EndpointURL string
	// Timeout of one question, with all attempts of the SDK, which alone would go on for minutes where no path leads to AWS.
	// Default 15 s.
	Timeout time.Duration
	// Environment looks up a variable of the environment.
	Environment func(string) string
}

// Store answers for all systems. It may be used by several goroutines at once.
type Store struct {
	options Options
	mutex   sync.Mutex
	clients map[string]*secretsmanager.Client
}

// New makes a store; it asks nothing yet.
func New(o Options) *Store {
	o.Timeout = cmp.Or(o.Timeout, 15*time.Second)
	return &Store{options: o, clients: map[string]*secretsmanager.Client{}}
}

// Variables are the names of the variables that hold the key of a cluster, and its secret.
func Variables(cluster string) (key, secret string) {
	suffix := strings.ToUpper(strings.ReplaceAll(cluster, "-", "_"))
	return "KAFKA_API_KEY_" + suffix, "KAFKA_API_SECRET_" + suffix
}

// Credentials returns the key for a cluster: of the environment if it has one, else of the secret.
func (s *Store) Credentials(ctx context.Context, region, cluster, name string) (kafkarest.Credentials, error) {
	keyVariable, secretVariable := Variables(cluster)
	switch key, secret := s.options.Environment(keyVariable), s.options.Environment(secretVariable); {
	case key != "" && secret != "":
		return kafkarest.Credentials{Key: key, Secret: secret}, nil
	case key != "" || secret != "":
		return kafkarest.Credentials{}, fmt.Errorf("only one of %s and %s is set: set both, or neither, so that the secret %s is read", keyVariable, secretVariable, name)
	}
	client, err := s.client(ctx, region)
	if err != nil {
		return kafkarest.Credentials{}, err
	}
	limited, cancel := context.WithTimeout(ctx, s.options.Timeout)
	defer cancel()
	answer, err := client.GetSecretValue(limited, &secretsmanager.GetSecretValueInput{SecretId: &name})
	if err != nil {
		return kafkarest.Credentials{}, fmt.Errorf("secret %s: %w; or give the key in %s and %s", name, s.short(limited, err), keyVariable, secretVariable)
	}
	var properties map[string]any
	if json.Unmarshal([]byte(aws.ToString(answer.SecretString)), &properties) != nil {
		return kafkarest.Credentials{}, fmt.Errorf("secret %s: does not hold client properties as JSON", name)
	}
	key, _ := properties["sasl.username"].(string)
	secret, _ := properties["sasl.password"].(string)
	if key == "" || secret == "" {
		return kafkarest.Credentials{}, fmt.Errorf("secret %s: has no sasl.username and sasl.password", name)
	}
	return kafkarest.Credentials{Key: key, Secret: secret}, nil
}

// Written returns when the current version of a secret was written, which is when its key became the
// active one. The value is not read.
// https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecretVersionIds.html
func (s *Store) Written(ctx context.Context, region, name string) (time.Time, error) {
	client, err := s.client(ctx, region)
	if err != nil {
		return time.Time{}, err
	}
	limited, cancel := context.WithTimeout(ctx, s.options.Timeout)
	defer cancel()
	answer, err := client.ListSecretVersionIds(limited, &secretsmanager.ListSecretVersionIdsInput{SecretId: &name})
	if err != nil {
		return time.Time{}, s.short(limited, err)
	}
	for _, version := range answer.Versions {
		for _, stage := range version.VersionStages {
			if stage == "AWSCURRENT" && version.CreatedDate != nil {
				return *version.CreatedDate, nil
			}
		}
	}
	return time.Time{}, errors.New("has no current version")
}

func (s *Store) client(ctx context.Context, region string) (*secretsmanager.Client, error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if client := s.clients[region]; client != nil {
		return client, nil
	}
	// What the SDK has to say comes as an error too; its warnings would stand among the answers.
	options := []func(*awsconfig.LoadOptions) error{awsconfig.WithRegion(region), awsconfig.WithLogger(logging.Nop{})}
	if s.options.Profile != "" {
		options = append(options, awsconfig.WithSharedConfigProfile(s.options.Profile))
	}
	if s.options.EndpointURL != "" {
		options = append(options, awsconfig.WithBaseEndpoint(s.options.EndpointURL))
	}
	c, err := awsconfig.LoadDefaultConfig(ctx, options...)
	if err != nil {
		return nil, fmt.Errorf("AWS configuration: %w", err)
	}
	s.clients[region] = secretsmanager.NewFromConfig(c)
	return s.clients[region], nil
}

// short takes AWS's code and message out of an error.
func (s *Store) short(ctx context.Context, err error) error {
	var failed smithy.APIError
	switch {
	case errors.As(err, &failed):
		return fmt.Errorf("%s: %s", failed.ErrorCode(), failed.ErrorMessage())
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		return fmt.Errorf("AWS Secrets Manager did not answer within %s: look at the path to it from here (proxy, endpoint, -endpoint-url)", s.options.Timeout)
	}
	return err
}
