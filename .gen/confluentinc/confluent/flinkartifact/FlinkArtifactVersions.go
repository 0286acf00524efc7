package flinkartifact


type FlinkArtifactVersions struct {
}

