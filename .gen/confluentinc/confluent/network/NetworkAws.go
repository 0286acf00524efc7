package network


type NetworkAws struct {
}

