package network


type NetworkGcp struct {
}

