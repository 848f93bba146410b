package forever_test

import "testing"

func TestForever(t *testing.T) {
	for {
	}
}
