func kind_of(value any) string {
	sign := func(number float64) string {
		switch {
		case number < 0:
			return "negative"
		case number > 0:
			return "positive"
		}
		return "zero"
	}
	switch v := value.(type) {
	case bool:
		if v {
			return "yes"
		}
		return "no"
	case int:
		return sign(float64(v))
	case float64:
		return sign(v)
	case string:
		if v == "" {
			return "empty"
		}
		return "text"
	}
	return "nothing"
}
