package network


type NetworkAzure struct {
}

