package network


type NetworkGateway struct {
}

