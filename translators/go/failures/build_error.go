package add_test

import "testing"

func add(a int, b int) int {
	return a + "b"
}

func TestAdd(t *testing.T) {
	if add(1, 2) != 3 {
		t.Fail()
	}
}
