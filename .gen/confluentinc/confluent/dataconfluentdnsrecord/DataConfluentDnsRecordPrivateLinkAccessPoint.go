package dataconfluentdnsrecord


type DataConfluentDnsRecordPrivateLinkAccessPoint struct {
}

