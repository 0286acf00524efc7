package dataconfluentflinkartifact


type DataConfluentFlinkArtifactVersions struct {
}

