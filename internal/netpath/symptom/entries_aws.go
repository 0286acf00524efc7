package symptom

import (
	"regexp"
	"slices"
	"strings"
)

// codes matches error codes of AWS where AWS's SDKs print one: "api error CODE:", "StatusCode: 400, ..., CODE:" and, before version 2, "CODE: text".
func codes(id ID, names string) []entry {
	var list []entry
	for one := range strings.SplitSeq(names, "|") {
		list = append(list, entry{id: id, literal: strings.ToLower(one), expression: `\b` + regexp.QuoteMeta(one) + `(?:: |\) when calling)[^\n]{0,160}`, where: aboutAWS})
	}
	return list
}

// aboutAWS is found in every text with an error code of AWS: some codes are words that others use too.
var aboutAWS = regexp.MustCompile(`(?i)api error|operation error|request ?id|when calling the|\baws\b|\bec2\b|route ?53|secrets manager`)

// awsEntries are what AWS's APIs, SDKs and the provider hashicorp/aws say.
//
// Sources: Amazon EC2 API Reference, "Error codes"; Amazon Route 53 and Route 53 Resolver API references; AWS Secrets Manager API Reference; AWS SDK for Go v2 (smithy
// OperationError, aws/retry); terraform-provider-aws 5.99.1 (internal/service/ec2, route53, route53resolver, secretsmanager).
var awsEntries = of(AWS, slices.Concat(
	find(AWSZoneConflict, "conflictingdomainexists", `ConflictingDomainExists(?:: [^\n]{0,160})?`),
	find(AWSZoneConflict, "has already been associated with the hosted zone", `has already been associated with the hosted zone`),
	find(AWSZoneForeign, "has not authorized to associate with your hosted zone", `(?:NotAuthorizedException: )?The VPC:? \S{1,40} has not authorized to associate with your hosted zone`),
	find(AWSZoneForeign, "notauthorizedexception", `NotAuthorizedException: [^\n]{0,160}`),
	find(AWSAuthorization, "authorizationnotfound", `\w*AuthorizationNotFound(?:Exception)?(?:: [^\n]{0,160})?`),
	find(AWSAuthorization, "authorizationrulenotfound", `\w*AuthorizationRuleNotFound(?:: [^\n]{0,160})?`),
	find(AWSTransitTaken, "resource.alreadyassociated", `Resource\.AlreadyAssociated(?:: [^\n]{0,160})?`),
	find(AWSTransitTaken, "is already associated to a route table", `is already associated to a route table`),
	find(AWSTransitTaken, "transitgatewayroutetablepropagation.duplicate", `TransitGatewayRouteTablePropagation\.Duplicate`),
	find(AWSTransitMissing, "invalidtransitgatewayid.notfound", `InvalidTransitGatewayID\.NotFound(?:: [^\n]{0,120})?`),
	find(AWSTransitMissing, "invalidtransitgatewayattachmentid.notfound", `InvalidTransitGatewayAttachmentID\.NotFound(?:: [^\n]{0,120})?`),
	find(AWSServiceMissing, "invalidservicename", `InvalidServiceName(?:: [^\n]{0,200})?`),
	find(AWSServiceMissing, "invalidvpcendpointservice", `InvalidVpcEndpointService\w*\.NotFound(?:: [^\n]{0,200})?|InvalidVpcEndpointServiceId\.NotFound`),
	find(AWSServiceMissing, "no matching vpc endpoint service found", `no matching (?:EC2 )?VPC Endpoint Service found`),
	find(AWSServiceMissing, "vpc endpoint service", `(?i)(?:reading|finding) EC2 VPC Endpoint Service[^\n]{0,80}(?:empty result|no matching)`),
	find(AWSServiceZone, "does not support the availability zone", `does not support the availability zone of the subnet:? ?\S{0,40}`),
	find(AWSServiceZone, "duplicatesubnetsinsamezone", `DuplicateSubnetsInSameZone(?:: [^\n]{0,160})?`),
	find(AWSPrivateDNS, "conflicting dns domain", `private-dns-enabled cannot be set[^\n]{0,160}|conflicting DNS domain[^\n]{0,120}`),
	find(AWSPrivateDNS, "private-dns-enabled cannot be set", `private-dns-enabled cannot be set[^\n]{0,160}`),
	find(AWSEndpointState, "vpc endpoint", `(?:waiting for )?EC2 VPC Endpoint \([^)\n]{1,60}\)[^\n]{0,40}: (?:unexpected state '[^'\n]{1,40}'|timeout while waiting)[^\n]{0,120}`),
	find(AWSEndpointState, "pendingacceptance", `(?i)\bstate["']?[: |]+["']?pendingAcceptance\b`),
	find(AWSRuleConflict, "cannot associate rules with same domain name", `(?:\[RSLVR-\d+\] )?Cannot associate rules with same domain name with same VPC\.?`),
	find(AWSRuleConflict, "rslvr-00702", `\[RSLVR-00702\][^\n]{0,160}`),
	find(AWSRuleConflict, "rslvr-00802", `\[RSLVR-00802\][^\n]{0,160}`),
	find(AWSClientVPN, "client vpn route", `(?i)(?:waiting for )?EC2 Client VPN Route \([^)\n]{1,120}\)[^\n]{0,30}: timeout while waiting for state[^\n]{0,120}`),
	find(AWSClientVPN, "client vpn", `(?i)Client VPN (?:Route|Authorization Rule|Network Association)[^\n]{0,160}: (?:timeout while waiting|unexpected state)[^\n]{0,120}`),
	find(AWSSecretScheduled, "scheduled for deletion", `(?:already )?scheduled for deletion|marked for deletion`),
	find(AWSSecretScheduled, "marked for deletion", `marked for deletion`),
	find(AWSAccount, "aws account id not allowed", `AWS Account ID not allowed: \d{12}|AWS account ID not allowed: \d{12}`),
	find(AWSRouteExists, "routealreadyexists", `RouteAlreadyExists(?:: [^\n]{0,160})?`),
	find(AWSRouteExists, "already exists", `(?i)InvalidClientVpnDuplicateRoute(?:: [^\n]{0,120})?|a route with the destination CIDR[^\n]{0,80} already exists|Route in Route Table \([^)\n]{1,60}\) with destination \([^)\n]{1,60}\) already exists`),
	find(AWSRouteExists, "invalidclientvpnduplicateroute", `InvalidClientVpnDuplicateRoute(?:: [^\n]{0,120})?`),
	codes(AWSCredentials, `ExpiredToken|ExpiredTokenException|InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch|AuthFailure|InvalidAccessKeyId|MissingAuthenticationToken|IncompleteSignature|RequestExpired|InvalidIdentityToken|IDPCommunicationError|OptInRequired`),
	find(AWSCredentials, "valid credential sources", `(?i)no valid credential sources(?: for [A-Za-z0-9 ]{1,40})? found`),
	find(AWSCredentials, "failed to refresh cached credentials", `failed to refresh cached credentials(?:, [a-z0-9A-Z ]{1,60})?`),
	find(AWSCredentials, "operation error ec2imds", `operation error ec2imds: [^\n]{0,120}`),
	find(AWSCredentials, "no ec2 imds role found", `no EC2 IMDS role found`),
	find(AWSCredentials, "unable to locate credentials", `Unable to locate credentials`),
	find(AWSCredentials, "configure credentials", `You can configure credentials by running "aws configure"`),
	find(AWSCredentials, "security token included in the request is", `The security token included in the request is (?:expired|invalid)`),
	find(AWSCredentials, "sso session has expired", `SSO session has expired or is otherwise invalid`),
	find(AWSCredentials, "sso token", `(?i)(?:the )?SSO (?:session )?token[^\n]{0,60}(?:expired|invalid|does not exist)`),
	find(AWSCredentials, "sso session associated with this profile", `(?:The )?SSO session associated with this profile has expired`),
	find(AWSForbidden, "unauthorizedoperation", `UnauthorizedOperation(?:: [^\n]{0,60})?`),
	find(AWSForbidden, "accessdenied", `AccessDenied(?:Exception)?\b(?:: [^\n]{0,60})?`),
	find(AWSForbidden, "is not authorized to perform", `is not authorized to perform:? [\w:*-]{3,80}`),
	find(AWSForbidden, "explicit deny", `with an explicit deny in an? [a-z -]{4,40}`),
	codes(AWSThrottled, `Throttling|ThrottlingException|RequestLimitExceeded|TooManyRequestsException|PriorRequestNotComplete|RequestThrottled|RequestThrottledException|SlowDown|EC2ThrottledException|Client.RequestLimitExceeded`),
	find(AWSThrottled, "rate exceeded", `\bRate exceeded\b`),
	find(AWSThrottled, "retry quota exceeded", `failed to get rate limit token, retry quota exceeded`),
	find(AWSState, "concurrentmutationlimitexceeded", `ConcurrentMutationLimitExceeded(?:: [^\n]{0,160})?`),
	find(AWSQuota, "insufficient", `\bInsufficient(?:FreeAddressesInSubnet|IPs|InstanceCapacity|VolumeCapacity)\b(?:: [^\n]{0,120})?`),
	find(AWSQuota, "limitexceeded", `\b\w*LimitExceeded(?:Exception|Fault)?\b(?:: [^\n]{0,160})?`),
	find(AWSQuota, "limitsexceeded", `\bLimitsExceeded\b(?:: [^\n]{0,160})?`),
	find(AWSQuota, "quotaexceeded", `\b\w*QuotaExceeded(?:Exception)?\b(?:: [^\n]{0,160})?`),
	find(AWSQuota, "toomany", `\bTooMany(?:HostedZones|VPCAssociationAuthorizations|HealthChecks)\b(?:: [^\n]{0,120})?`),
	codes(AWSOverlap, `InvalidVpc.Range|CidrConflict|OverlappingCidr`),
	find(AWSOverlap, "conflicts with another subnet", `conflicts with another subnet`),
	find(AWSOverlap, "invalidsubnet", `InvalidSubnet\.(?:Conflict|Range)(?:: [^\n]{0,160})?`),
	find(AWSInUse, "dependencyviolation", `DependencyViolation(?:: [^\n]{0,160})?`),
	find(AWSInUse, "lastvpcassociation", `LastVPCAssociation(?:: [^\n]{0,120})?`),
	find(AWSInUse, "hostedzonenotempty", `HostedZoneNotEmpty(?:: [^\n]{0,160})?`),
	find(AWSInUse, "resourceinuse", `ResourceInUse(?:Exception)?\b(?:: [^\n]{0,160})?`),
	codes(AWSExists, `EntityAlreadyExists|InvalidPermission.Duplicate|DuplicateTransitGatewayAttachment|ResourceExistsException|ResourceAlreadyExistsException|InvalidGroup.Duplicate|HostedZoneAlreadyExists|ConflictException|ConflictingTypes|DuplicateVpcEndpoint\w*|Resource.Duplicate|FlowLogAlreadyExists|BucketAlreadyOwnedByYou|AlreadyExistsException|InvalidChangeBatch|DelegationSetAlreadyCreated|TransitGatewayRouteAlreadyExists`),
	find(AWSExists, "duplicatetransitgatewayattachment", `DuplicateTransitGatewayAttachment(?:: [^\n]{0,120})?`),
	find(AWSExists, "duplicate", `\b[A-Z]\w*Duplicate\w*: [^\n]{0,120}`),
	find(AWSInvitation, "no pending ram resource share", `No pending RAM Resource Share \([^)\n]{1,160}\) invitation found`),
	find(AWSNotShareable, "can only be shared within your aws organization", `can only be shared within your AWS Organization`),
	find(AWSExists, "already", `\b[A-Z]\w*Already\w+Exception: [^\n]{0,120}`),
	codes(AWSState, `IncorrectState|IncorrectInstanceState|InvalidStateTransition|InvalidState|ResourceNotReady|OperationNotPermitted|InvalidTransitGatewayAttachment.State|IncorrectStateException|InvalidAttachmentStatus`),
	find(AWSMissing, ".notfound", `\bInvalid\w+\.NotFound(?:: [^\n]{0,120})?`),
	find(AWSMissing, "notfoundexception: ", `\b[A-Z]\w*NotFoundException: [^\n]{0,120}`),
	codes(AWSMissing, `VPCAssociationNotFound|InvalidVPCId`),
	find(AWSMissing, "nosuch", `\bNoSuch(?:HostedZone|Entity|Bucket|ResourceRecordSet|Key)\b(?:: [^\n]{0,120})?`),
	find(AWSMissing, "no matching", `no matching (?:EC2 |Route ?53 )?[A-Za-z0-9 ]{3,40} found`),
	find(AWSMissing, "couldn't find resource", `(?:empty result|couldn't find resource)(?: \(\d+ retries\))?`),
	codes(AWSService, `InternalError|InternalFailure|InternalServiceError|ServiceUnavailable|Unavailable|InternalServiceErrorException|ServiceUnavailableException`),
	find(AWSResolver, "rslvr-", `\[RSLVR-\d+\][^\n]{0,200}`),
	codes(AWSRequest, `InvalidParameter|InvalidParameterValue|InvalidParameterCombination|InvalidParameterException|InvalidRequestException|ValidationError|ValidationException|MalformedPolicyDocument|InvalidInput|InvalidDomainName|MissingParameter|InvalidAction|UnsupportedOperation|Unsupported|InvalidRequest`),
	find(AWSRequest, "invalid aws region", `Invalid AWS Region: \S{1,40}`),
	find(AWSWait, "timeout while waiting for state", `(?:waiting for|Error waiting for) (?:EC2|Route ?53|Secrets Manager|CloudWatch|IAM|Transit Gateway|VPC)[^\n]{0,160}timeout while waiting for state to become[^\n]{0,100}`),
	find(AWSForbidden, "https response error statuscode: 403", `https response error StatusCode: 403`),
	find(AWSWait, "wanted target", `unexpected state '[^'\n]{1,40}', wanted target '[^'\n]{1,60}'[^\n]{0,120}`),
	find(AWSMissing, "https response error statuscode: 404", `https response error StatusCode: 404`),
	find(AWSExists, "https response error statuscode: 409", `https response error StatusCode: 409`),
	find(AWSRequest, "https response error statuscode: 400", `https response error StatusCode: 400`),
	find(AWSCredentials, "https response error statuscode: 401", `https response error StatusCode: 401`),
	find(AWSThrottled, "https response error statuscode: 429", `https response error StatusCode: 429`),
	find(AWSForbidden, "status code: 40", `status code: 40[13], request id`),
	find(AWSRequest, "status code: 400", `status code: 400, request id`),
	find(AWSService, "status code: 5", `status code: 5\d\d, request id`),
	find(AWSService, "https response error statuscode: 5", `https response error StatusCode: 5\d\d`),
	find(AWSRequest, "api error ", `api error [A-Z][A-Za-z0-9.]{2,60}: [^\n]{0,160}`),
))
