package tfetest

import "slices"

// Admin is a token that may do everything.
const Admin = "admin-token"

// NewSystem fills a server with workspaces that are as they have to be, in order: each shares its state with those
// that it is said to be read by; all run on a pool with an idle agent, and have credentials.
func (s *Server) NewSystem(consumers map[string][]string, names ...string) {
	s.Change(func() {
		s.Tokens[Admin] = Rights{User: "operator", Access: "admin", Pools: true}
		s.Pools = append(s.Pools, &Pool{ID: "apool-private", Name: "private", Allowed: slices.Clone(names), Agents: []Agent{{"agent-a", "idle"}, {"agent-b", "exited"}}})
		for _, name := range names {
			s.Workspaces = append(s.Workspaces, &Workspace{
				ID: "ws-" + name, Name: name, Project: "kafka", ExecutionMode: "agent", Pool: "apool-private", TerraformVersion: "1.11.4",
				Consumers: consumers[name], Resources: -1,
				Variables: []Variable{
					{"TFC_AWS_PROVIDER_AUTH", "env", false}, {"TFC_AWS_RUN_ROLE_ARN", "env", false},
					{"CONFLUENT_CLOUD_API_KEY", "env", true}, {"CONFLUENT_CLOUD_API_SECRET", "env", true},
				},
			})
		}
	})
}
