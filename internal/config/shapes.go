package config

// shape is the form that a text must have. The types name shapes as the format of a
// field; the generated JSON Schema holds the pattern.
type shape struct {
	// pattern is a regular expression for the whole text, in the syntax that Go and JavaScript share.
	pattern string
	// allowed says the same in words.
	allowed string
}

// awsID is the shape of the id of an AWS resource.
func awsID(prefix string) shape {
	return shape{
		pattern: "^" + prefix + "-([0-9a-f]{8}|[0-9a-f]{17})$",
		allowed: prefix + "- and 8 or 17 of the digits 0-9 and a-f",
	}
}

// shapes by name, as the jsonschema tags of the types refer to them.
var shapes = map[string]shape{
	// Components of Terraform addresses are joined with an underscore, so that none may hold one.
	"name":       {`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`, "lower case letters and digits in words joined by single hyphens, a letter first"},
	"region":     {`^[a-z]{2}(-[a-z]+)+-[0-9]$`, "an AWS region such as us-east-1"},
	"account-id": {`^[0-9]{12}$`, "12 digits, in quotes"},

	"transit-gateway-id":             awsID("tgw"),
	"transit-gateway-route-table-id": awsID("tgw-rtb"),
	"vpc-id":                         awsID("vpc"),
	"subnet-id":                      awsID("subnet"),
	"route-table-id":                 awsID("rtb"),
	"client-vpn-endpoint-id":         awsID("cvpn-endpoint"),
	"availability-zone-id":           {`^[a-z]{2,}[0-9]-az[0-9]{1,2}$`, "an availability zone id such as use1-az1 (not a name such as us-east-1a)"},
	"ipv4-cidr": {
		`^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$`,
		"an IPv4 CIDR block such as 10.0.0.0/20",
	},
	// Secrets Manager User Guide, "What's in a secret?": letters, digits and /_+=.@-.
	"secret-path": {`^[A-Za-z0-9_+=.@-]+(/[A-Za-z0-9_+=.@-]+)*$`, "letters, digits and _+=.@- in parts joined by /, none at either end"},
	"secret-id": {
		`^(arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:)?[A-Za-z0-9_+=.@-]+(/[A-Za-z0-9_+=.@-]+)*$`,
		"the ARN of a secret in AWS Secrets Manager, or the name of one",
	},
	"secret-key":  {`^[A-Za-z0-9_.@/-]+$`, "letters, digits and _.@/-"},
	"kms-key-arn": {`^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$`, "the ARN of a KMS key (not of an alias)"},
	// IAM User Guide, "IAM identifiers" and "AWS JSON policy elements: Principal".
	"principal-arn":      {`^arn:aws[a-z-]*:iam::[0-9]{12}:(root|(role|user)/[A-Za-z0-9+=,.@_/-]+)$`, "the ARN of an IAM role or user, or arn:aws:iam::<account>:root"},
	"role-arn":           {`^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]+$`, "the ARN of an IAM role"},
	"resource-share-arn": {`^arn:aws[a-z-]*:ram:[a-z0-9-]+:[0-9]{12}:resource-share/[a-f0-9-]+$`, "the ARN of a resource share"},
	// STS API Reference, AssumeRole: ExternalId.
	"external-id": {`^[A-Za-z0-9_+=,.@:/-][A-Za-z0-9_+=,.@:/-]+$`, "at least 2 letters, digits and _+=,.@:/-"},
	// S3 User Guide, "General purpose bucket naming rules".
	"bucket-arn": {`^arn:aws[a-z-]*:s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](/[A-Za-z0-9!_.*'()/-]*)?$`, "the ARN of an S3 bucket such as arn:aws:s3:::logs, with or without a folder"},
	"kms-key-id": {
		`^(arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key|alias)/[A-Za-z0-9/_-]+|alias/[A-Za-z0-9/_-]+|(mrk-[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}))$`,
		"a KMS key id, an ARN of a key or alias, or alias/<name>",
	},

	"hostname":          {`^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+(:[0-9]{1,5})?$`, "a host name such as app.terraform.io, without https://"},
	"organization":      {`^[A-Za-z0-9][A-Za-z0-9_-]*$`, "letters, digits, _ and -"},
	"project":           {`^[A-Za-z0-9 _-]{3,40}$`, "3 to 40 letters, digits, spaces, _ and -"},
	"workspace-prefix":  {`^[A-Za-z0-9_-]+$`, "letters, digits, _ and -"},
	"workspace":         {`^[A-Za-z0-9_-]{1,90}$`, "at most 90 letters, digits, _ and -"},
	"terraform-version": {`^((~>|>=|=) ?)?[0-9]+\.[0-9]+(\.[0-9]+)?$`, "a version such as 1.11.4, or a constraint such as ~> 1.11.0"},
	"agent-pool-id":     {`^apool-[A-Za-z0-9]+$`, "apool- and letters and digits"},
	"variable-set-id":   {`^varset-[A-Za-z0-9]+$`, "varset- and letters and digits"},
	"user-id":           {`^user-[A-Za-z0-9]+$`, "user- and letters and digits"},
	"https-url":         {`^https://[^\s]+$`, "a URL that begins with https://"},
	"oidc-provider-arn": {`^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/[A-Za-z0-9./_-]+$`, "the ARN of an IAM OIDC provider"},
	// Terraform takes the path of a backend as it stands and that of a remote state as a template:
	// with $ or % in it they would be two places.
	"relative-path": {`^([A-Za-z0-9._-][^\\$%]*)$`, "a path relative to a stack's folder, with / between folders, without \\, $ and %"},

	"host-port":     {`^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$`, "a host and a port such as 127.0.0.1:9465"},
	"absolute-path": {`^(/[A-Za-z0-9._@+-]+)+$`, "an absolute path of letters, digits and ._@+-"},
	"runbook-url":   {`^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/%+@=-]*)?$`, "a URL that begins with https:// or http://, without a query and without #"},

	"resolver-rule-id": {`^rslvr-rr-[0-9a-f]{17}$`, "rslvr-rr- and 17 of the digits 0-9 and a-f"},
	"zone-id":          {`^Z[A-Z0-9]{3,31}$`, "the id of a hosted zone: Z and capital letters and digits"},

	"attachment-id":   {`^platt-[a-z0-9]+$`, "platt- and lower case letters and digits"},
	"gateway-id":      {`^gw-[a-z0-9]+$`, "gw- and lower case letters and digits"},
	"access-point-id": {`^ap-[a-z0-9]+$`, "ap- and lower case letters and digits"},
	"cluster-id":      {`^lkc-[a-z0-9]+$`, "lkc- and lower case letters and digits"},
	"environment-id":  {`^env-[a-z0-9]+$`, "env- and lower case letters and digits"},
	"network-id":      {`^n-[a-z0-9]+$`, "n- and lower case letters and digits"},
	"connector-class": {`^[A-Za-z][A-Za-z0-9_]*$`, "the class of a managed connector such as S3_SINK (not that of a connector that you run yourself, with dots)"},
	"setting":         {`^[A-Za-z0-9._-]+$`, "letters, digits, dots, _ and -"},
	"quickstart":      {`^[A-Z][A-Z0-9_]*$`, "a Datagen quickstart such as STOCK_TRADES"},
	// Apache Kafka, org.apache.kafka.common.internals.Topic: 249 characters, neither . nor ..
	"topic-name": {
		`^([a-zA-Z0-9_-][a-zA-Z0-9._-]{0,248}|\.[a-zA-Z0-9_-][a-zA-Z0-9._-]{0,247}|\.\.[a-zA-Z0-9._-]{1,247})$`,
		"1 to 249 letters, digits, dots, _ and -, neither . nor ..",
	},
	"topic-pattern": {
		`^([a-zA-Z0-9_-][a-zA-Z0-9._-]{0,248}|\.[a-zA-Z0-9_-][a-zA-Z0-9._-]{0,247}|\.\.[a-zA-Z0-9._-]{1,247}|[a-zA-Z0-9._-]{0,249}\*)$`,
		"a topic name, or the start of one with * at the end",
	},
	"pattern": {`^([^*\s]{1,255}|[^*\s]{0,255}\*)$`, "a name, or the start of one with * at the end"},
	// Confluent's Schema Registry takes more, and a : ends a context in it; role bindings take what bindable takes, and a * ends a prefix there.
	"subject": {`^[A-Za-z0-9._~!$&'()+,;=@-]{1,255}$`, "1 to 255 letters, digits and ._~!$&'()+,;=@-"},
	// With an absolute path a file would be right on one machine only.
	"schema-file": {`^[^/\\][^\\]*$`, "a path relative to the folder of this file, with / between folders, without \\"},
	// Apache Kafka, StreamsConfig: application.id becomes a part of topic names.
	"streams-id":           {`^[a-zA-Z0-9._-]{1,128}$`, "1 to 128 letters, digits, dots, _ and -"},
	"identity-provider-id": {`^op-[A-Za-z0-9]+$`, "op- and letters and digits"},
	"context":              {`^[\dA-Za-z][\w-]*$`, "letters, digits, _ and -, without the dot that the registry puts before it"},
	"tag":                  {`^[A-Za-z]\w*$`, "a letter and then letters, digits and _"},
	"email-address":        {`^[^@\s]+@[^@\s]+$`, "an address with one @, such as orders@example.com"},
	"claim":                {`^claims(\.[A-Za-z0-9_-]+)+$`, "claims. and the name of a claim, such as claims.sub"},
	"link-prefix":          {`^[a-zA-Z0-9._-]{1,12}$`, "1 to 12 letters, digits, dots, _ and -"},
}

// shapeOf returns the shape that has a pattern.
func shapeOf(pattern string) (shape, bool) {
	for _, s := range shapes {
		if s.pattern == pattern {
			return s, true
		}
	}
	return shape{}, false
}
