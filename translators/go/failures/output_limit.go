package chatter_test

import (
	"fmt"
	"strings"
	"testing"
)

func TestChatter(t *testing.T) {
	for {
		fmt.Println(strings.Repeat("x", 1000))
	}
}
