package config

import (
	"regexp"
	"slices"
	"strings"
)

// regions that AWS had on 2026-11-26, by "AWS Regions" and the partitions of aws-sdk-go-v2,
// https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html. AWS adds one
// or two a year, so that another one with a possible name is only warned of.
var regions = []string{
	"af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2",
	"ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7",
	"ca-central-1", "ca-west-1", "cn-north-1", "cn-northwest-1", "eu-central-1", "eu-central-2", "eu-isoe-west-1", "eu-north-1",
	"eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "eusc-de-east-1", "il-central-1", "me-central-1",
	"me-south-1", "mx-central-1", "sa-east-1", "us-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1", "us-iso-east-1",
	"us-iso-west-1", "us-isob-east-1", "us-isob-west-1", "us-isof-east-1", "us-isof-south-1", "us-west-1", "us-west-2",
}

// possibleRegion is how AWS names regions: an area, a partition of its own if it has one, a
// direction and a number.
var possibleRegion = regexp.MustCompile(`^[a-z]{2,4}-((gov|iso[a-z]?|de)-)?(north|south|east|west|central|northeast|northwest|southeast|southwest)-[0-9]$`)

// Partition of AWS that a region is in, as ARNs name it.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
func Partition(region string) string {
	for prefix, partition := range map[string]string{
		"cn-": "aws-cn", "us-gov-": "aws-us-gov", "us-iso-": "aws-iso", "us-isob-": "aws-iso-b", "eu-isoe-": "aws-iso-e", "us-isof-": "aws-iso-f", "eusc-": "aws-eusc",
	} {
		if strings.HasPrefix(region, prefix) {
			return partition
		}
	}
	return "aws"
}

// checkRegion refuses what can be no region.
func (v *validator) checkRegion() {
	if regionForm.MatchString(v.Region) && !possibleRegion.MatchString(v.Region) {
		v.add("region", "is not an AWS region", orNear(v.Region, regions, "needs "+shapes["region"].allowed))
	}
}

var regionForm = regexp.MustCompile(shapes["region"].pattern)

// warnOfRegion warns of a region that was not known when this was written.
func (v *validator) warnOfRegion() {
	if !slices.Contains(regions, v.Region) {
		v.add("region", "is not among the regions that were known on 2026-11-26", orNear(v.Region, regions, "check it in AWS's list"))
	}
}

// checkARN checks that what an ARN names is in the region of what uses it. Keys of KMS are
// regional: Secrets Manager API reference, CreateSecret, KmsKeyId.
func (v *validator) checkARN(path, arn, region string) {
	// arn:<partition>:<service>:<region>:<account>:<resource>
	if parts := strings.SplitN(arn, ":", 6); len(parts) == 6 && parts[3] != region && regionForm.MatchString(region) {
		v.add(path, "is in the region "+parts[3], "needs one in "+region)
	}
}
