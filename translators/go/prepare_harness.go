package main

import (
	"os"
	"reflect"
	"strings"

	program "program_test"
)

func init() {
	harness = true
	program.CodelabReport = func(result string) {
		report(result)
		if strings.HasPrefix(result, "failed") {
			os.Exit(1)
		}
	}
	program.CodelabOther = other
}

// A value of a type that the harness does not name, as it sees others.
func other(value any) any {
	v := reflect.ValueOf(value)
	switch v.Kind() {
	case reflect.Bool:
		return v.Bool()
	case reflect.String:
		return v.String()
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return v.Int()
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		if v.Uint() < 1<<63 {
			return int64(v.Uint())
		}
		return v.Uint()
	case reflect.Float32, reflect.Float64:
		return v.Float()
	case reflect.Pointer:
		if v.IsNil() {
			return nil
		}
		return program.CodelabAny(v.Elem().Interface())
	case reflect.Slice, reflect.Array:
		items := program.CodelabItems{}
		for i := 0; i < v.Len(); i++ {
			items = append(items, program.CodelabAny(v.Index(i).Interface()))
		}
		return items
	case reflect.Map:
		pairs := program.CodelabPairs{}
		for _, key := range v.MapKeys() {
			item := program.CodelabAny(v.MapIndex(key).Interface())
			pairs = append(pairs, [2]any{program.CodelabAny(key.Interface()), item})
		}
		return pairs
	case reflect.Struct:
		items := program.CodelabItems{}
		for i := 0; i < v.NumField(); i++ {
			if !v.Type().Field(i).IsExported() {
				return value
			}
			items = append(items, program.CodelabAny(v.Field(i).Interface()))
		}
		return items
	}
	return value
}
