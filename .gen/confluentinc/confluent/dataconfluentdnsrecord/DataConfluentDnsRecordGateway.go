package dataconfluentdnsrecord


type DataConfluentDnsRecordGateway struct {
}

