package first_test

import "testing"

func first(values []int) int {
	return values[0]
}

func TestFirst(t *testing.T) {
	if first([]int{}) != 0 {
		t.Fail()
	}
}
