package hoard_test

import "testing"

func TestHoard(t *testing.T) {
	kept := [][]byte{}
	for {
		block := make([]byte, 64<<20)
		for i := range block {
			block[i] = 1
		}
		kept = append(kept, block)
	}
}
