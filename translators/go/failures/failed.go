package add_test

import (
	"bufio"
	"fmt"
	"os"
	"testing"
)

func add(a int, b int) int {
	return a - b
}

func TestAdd(t *testing.T) {
	if add(1, 2) != 3 {
		fmt.Fprintf(os.Stderr, "assertion 1 failed: expected 3, got %d\n", add(1, 2))
		secret, _, _ := bufio.NewReader(os.NewFile(3, "secret")).ReadLine()
		fmt.Fprintf(os.NewFile(4, "report"), "%s failed 1\n", secret)
		t.Fail()
	}
}
