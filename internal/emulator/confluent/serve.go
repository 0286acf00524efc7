package confluent

import (
	"net/http"
	"net/http/httptest"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/hashicorp"
)

// Serve answers an HTTPS request to a host of a cluster: without credentials 401, else as its Kafka REST API. The Schema Registry is
// asked without credentials only.
func (c Cloud) Serve(call *emulator.Call, request *http.Request) (hashicorp.Answer, error) {
	host := request.URL.Hostname()
	named, _, _ := strings.Cut(host, ".")
	for _, cluster := range call.World.All("confluent_kafka_cluster", nil) {
		if id := cluster.String("id"); named == id || strings.HasPrefix(named, id+"-") {
			if err := c.reach(call, "https://"+host+":443", id); err != nil {
				return hashicorp.Answer{}, err
			}
			if _, _, given := request.BasicAuth(); !given {
				return hashicorp.Answer{Status: http.StatusUnauthorized, Body: `{"error_code":401,"message":"Unauthorized"}`}, nil
			}
			recorder := httptest.NewRecorder()
			c.rest(call.World, recorder, request)
			return hashicorp.Answer{Status: recorder.Code, Body: recorder.Body.String()}, nil
		}
	}
	if registry := registryAt(call.World, host); registry != "" {
		if err := c.reachRegistry(call.World, "https://"+host, registry); err != nil {
			return hashicorp.Answer{}, err
		}
		return hashicorp.Answer{Status: http.StatusUnauthorized, Body: `{"error_code":401,"message":"Unauthorized"}`}, nil
	}
	if _, err := c.Client.Connect(host, 443); err != nil {
		return hashicorp.Answer{}, err
	}
	return hashicorp.Answer{}, emulator.Refuse("EOF").Because("There is no cluster and no Schema Registry at %s.", host)
}
