package modeltest

import (
	"encoding/json"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// defaultIDs are the ids of the hub in config/non-prod.yaml for those of Network.
var defaultIDs = strings.NewReplacer(
	"tgw-rtb-hub", "tgw-rtb-0a1b2c3d4e5f60718", "tgw-hub", "tgw-0a1b2c3d4e5f60718",
	`"vpc-tfc-agent"`, `"vpc-0a1b2c3d4e5f60002"`, `"vpc-dns"`, `"vpc-0a1b2c3d4e5f60003"`, `"vpc-vpn"`, `"vpc-0a1b2c3d4e5f60004"`,
	"cvpn-endpoint-1", "cvpn-endpoint-0a1b2c3d4e5f60004",
	"subnet-vpn-use1-az1", "subnet-0a1b2c3d4e5f64001", "subnet-vpn-use1-az2", "subnet-0a1b2c3d4e5f64002",
	"rtb-tfc-agent-use1-az1", "rtb-0a1b2c3d4e5f60002", "rtb-vpn-use1-az1", "rtb-0a1b2c3d4e5f60004",
	"use1-az3", "use1-az4",
)

// WithDefaultIDs returns a network with the ids that the default configuration file gives to the
// hub, so that both can be used together.
func WithDefaultIDs(m *model.Model) *model.Model {
	text, err := json.Marshal(m)
	if err != nil {
		panic(err) // a model holds nothing that JSON cannot say
	}
	renamed := &model.Model{}
	if err := json.Unmarshal([]byte(defaultIDs.Replace(string(text))), renamed); err != nil {
		panic(err)
	}
	return renamed
}
