// What `go test` writes for the tests of a file, with a report that they passed.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/internal/testdeps"

	program "program_test"
)

var tests = []testing.InternalTest{
	// codelab:tests
}

// Whether the program brings codelab's harness, which reports by itself.
var harness = false

func report(result string) {
	if os.Getenv("CODELAB_REPORT") == "" {
		return
	}
	secret, _ := bufio.NewReader(os.NewFile(3, "secret")).ReadString('\n')
	fmt.Fprintln(os.NewFile(4, "report"), strings.TrimSpace(secret), result)
}

func main() {
	status := testing.MainStart(testdeps.TestDeps{}, tests, nil, nil, nil).Run()
	if status == 0 && len(tests) > 0 && !harness {
		report("passed")
	}
	os.Exit(status)
}
