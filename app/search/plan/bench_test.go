package plan

import "testing"

// BenchmarkRead reads queries of each sort; one operation is one query.
func BenchmarkRead(b *testing.B) {
	for _, query := range []string{"public key certificate", "x509", "kind:res sg:17 security", "cites X.509", "what does itu say about e-waste", "sg17 2024", "recommendations on passwords"} {
		b.Run(query, func(b *testing.B) {
			for b.Loop() {
				Read(query)
			}
		})
	}
}
