package candidate_test

import (
	"fmt"
	"testing"
)

func candidate() {
}

// codelab:program

// codelab-harness 1

// A test file can import nothing below the prompt. Where codelab builds the program, its main function sets these two
// (prepare_harness.go); elsewhere the exit status tells, and values in Any of an uncommon type are compared as text.
var CodelabReport = func(result string) {}
var CodelabOther = func(value any) any { return fmt.Sprintf("%v", value) }

var codelabCount = 0

type CodelabItems []any
type CodelabPairs [][2]any

func codelabCheck(t *testing.T, actual, expected any, rel, abs float64) {
	codelabCount++
	if codelabSame(actual, expected, rel, abs) {
		return
	}
	println(fmt.Sprintf("assertion %d failed: expected %s, got %s", codelabCount, codelabShow(expected), codelabShow(actual)))
	CodelabReport(fmt.Sprint("failed ", codelabCount))
	t.FailNow()
}

// Both are what CodelabAny makes of values.
func codelabSame(actual, expected any, rel, abs float64) bool {
	switch e := expected.(type) {
	case CodelabItems:
		a, ok := actual.(CodelabItems)
		if !ok || len(a) != len(e) {
			return false
		}
		for i := range e {
			if !codelabSame(a[i], e[i], rel, abs) {
				return false
			}
		}
		return true
	case CodelabPairs:
		a, ok := actual.(CodelabPairs)
		return ok && codelabSamePairs(a, e, rel, abs)
	case float64:
		switch a := actual.(type) {
		case float64:
			return codelabNear(a, e, rel, abs)
		case int64:
			return codelabNear(float64(a), e, rel, abs)
		}
		return false
	case int64:
		if a, ok := actual.(float64); ok {
			return a == float64(e) && int64(a) == e
		}
	}
	return actual == expected
}

func codelabNear(a, e, rel, abs float64) bool {
	if a == e || (a != a && e != e) {
		return true
	}
	distance, size := a-e, e
	if distance < 0 {
		distance = -distance
	}
	if size < 0 {
		size = -size
	}
	// The distance from an infinity is infinite, and so would be what it is allowed to be.
	return size <= 1.7976931348623157e308 && (distance <= rel*size || distance <= abs)
}

// In any order. Plain keys are found at once, others and those that are near only are looked for.
func codelabSamePairs(actual, expected CodelabPairs, rel, abs float64) bool {
	if len(actual) != len(expected) {
		return false
	}
	places := map[any]int{}
	for i, pair := range actual {
		if codelabPlain(pair[0]) {
			places[pair[0]] = i
		}
	}
	taken := make([]bool, len(actual))
	fits := func(i int, pair [2]any) bool {
		return !taken[i] && codelabSame(actual[i][0], pair[0], rel, abs) && codelabSame(actual[i][1], pair[1], rel, abs)
	}
	var missing CodelabPairs
	for _, pair := range expected {
		if codelabPlain(pair[0]) {
			if i, ok := places[pair[0]]; ok && fits(i, pair) {
				taken[i] = true
				continue
			}
		}
		missing = append(missing, pair)
	}
	for _, pair := range missing {
		found := false
		for i := range actual {
			if fits(i, pair) {
				taken[i], found = true, true
				break
			}
		}
		if !found {
			return false
		}
	}
	return true
}

func codelabPlain(value any) bool {
	switch value.(type) {
	case CodelabItems, CodelabPairs:
		return false
	}
	return true
}

// A value of any type as nil, bool, string, int64, float64, CodelabItems or CodelabPairs.
func CodelabAny(value any) any {
	switch v := value.(type) {
	case nil, bool, string, int64, float64, CodelabItems, CodelabPairs:
		return v
	case int:
		return int64(v)
	case int32:
		return int64(v)
	case uint8:
		return int64(v)
	case float32:
		return float64(v)
	case []any:
		return codelabList(CodelabAny)(v)
	case []int:
		return codelabList(codelabOf[int])(v)
	case []float64:
		return codelabList(codelabOf[float64])(v)
	case []string:
		return codelabList(codelabOf[string])(v)
	case []bool:
		return codelabList(codelabOf[bool])(v)
	case map[any]any:
		pairs := CodelabPairs{}
		for key, item := range v {
			pairs = append(pairs, [2]any{CodelabAny(key), CodelabAny(item)})
		}
		return pairs
	case map[string]any:
		pairs := CodelabPairs{}
		for key, item := range v {
			pairs = append(pairs, [2]any{key, CodelabAny(item)})
		}
		return pairs
	}
	return CodelabOther(value)
}

func codelabOf[T any](value T) any {
	return CodelabAny(value)
}

func codelabList[T any](view func(T) any) func([]T) any {
	return func(values []T) any {
		items := CodelabItems{}
		for _, value := range values {
			items = append(items, view(value))
		}
		return items
	}
}

func codelabOptional[T any](view func(T) any) func(*T) any {
	return func(value *T) any {
		if value == nil {
			return nil
		}
		return view(*value)
	}
}

func codelabPointer[T any](value T) *T {
	return &value
}

func codelabNaN() float64 {
	return codelabInf(1) - codelabInf(1)
}

func codelabInf(sign int) float64 {
	return float64(sign) / (codelabNegativeZero() * codelabNegativeZero())
}

func codelabNegativeZero() float64 {
	zero := 0.0
	return -zero
}

func codelabShow(value any) string {
	switch v := value.(type) {
	case string:
		return fmt.Sprintf("%q", v)
	case CodelabItems:
		text := ""
		for i, item := range v {
			if i > 0 {
				text += ", "
			}
			text += codelabShow(item)
		}
		return "[" + text + "]"
	case CodelabPairs:
		text := ""
		for i, pair := range v {
			if i > 0 {
				text += ", "
			}
			text += codelabShow(pair[0]) + ": " + codelabShow(pair[1])
		}
		return "{" + text + "}"
	}
	return fmt.Sprint(value)
}

func TestCodelab(codelabT *testing.T) {
	// codelab:cases
	CodelabReport(fmt.Sprint("passed ", codelabCount))
}
