package packet

// carrierGateway is the gateway of a Wavelength Zone: a telecommunications carrier's network
// (Wavelength guide, "Carrier gateways"). It is not followed.
type carrierGateway struct{ unknown }
