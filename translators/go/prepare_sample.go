package sample_test

import (
	"fmt"
	"math"
	"sort"
	"strconv"
	"strings"
	"testing"
)

// Its imports are those that published programs have, some of which completions bring.
func sample(words []string) string {
	sort.Strings(words)
	return strings.Join(words, strconv.Itoa(int(math.Sqrt(4))))
}

func TestSample(t *testing.T) {
	if fmt.Sprintf("%v", sample([]string{"b", "a"})) != "a2b" {
		t.Errorf("expected 'a2b'")
	}
}
