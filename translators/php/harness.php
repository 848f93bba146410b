<?php
function candidate() {
}
// codelab:program

//<?php
// codelab-harness 1: the line above opens PHP again where the candidate closed it
final class CodelabUnordered {
    public $items;
    public $keyed;

    public function __construct(array $items, bool $keyed) {
        $this->items = $items;
        $this->keyed = $keyed;
    }
}

final class CodelabHarness {
    private static $count = 0;

    /** A dictionary: its entries may come in any order. */
    public static function entries(array $items): CodelabUnordered {
        return new CodelabUnordered($items, true);
    }

    /** A set, or a dictionary as pairs: its elements may come in any order and under any keys. */
    public static function unordered(array $items): CodelabUnordered {
        return new CodelabUnordered($items, false);
    }

    public static function check($actual, $expected, float $rel, float $abs): void {
        self::$count++;
        if (self::same($actual, $expected, $rel, $abs)) {
            return;
        }
        // A handler of the candidate's could turn a warning of ours into an exception.
        set_error_handler(null);
        $line = 'assertion ' . self::$count . ' failed: expected ' . self::show($expected) . ', got ' . self::show($actual) . "\n";
        $errors = @fopen('php://fd/2', 'w');
        if ($errors) {
            fwrite($errors, $line);
        }
        self::report('failed');
        exit(1);
    }

    public static function done(): void {
        set_error_handler(null);
        self::report('passed');
    }

    private static function same($actual, $expected, float $rel, float $abs): bool {
        if (is_int($expected) || is_float($expected)) {
            return self::sameNumber($actual, $expected, $rel, $abs);
        }
        if ($expected instanceof CodelabUnordered) {
            if (!is_array($actual) || count($actual) !== count($expected->items)) {
                return false;
            }
            return $expected->keyed
                ? self::sameEntries($actual, $expected->items, $rel, $abs)
                : self::sameElements(array_values($actual), $expected->items, $rel, $abs);
        }
        if (is_array($expected)) {
            return is_array($actual) && array_keys($actual) === array_keys($expected)
                && self::sameEntries($actual, $expected, $rel, $abs);
        }
        return $actual === $expected;
    }

    private static function sameNumber($actual, $expected, float $rel, float $abs): bool {
        if (is_int($expected) && is_int($actual)) {
            return $actual === $expected;
        }
        if (!is_int($actual) && !is_float($actual)) {
            return false;
        }
        if (is_int($expected) && floor($actual) === $actual) {
            // Compared as floats, 2 ** 53 and 2 ** 53 + 1 are the same.
            return $actual >= -(2.0 ** 63) && $actual < 2.0 ** 63 && (int) $actual === $expected;
        }
        $a = (float) $actual;
        $e = (float) $expected;
        if ($a === $e || (is_nan($a) && is_nan($e))) {
            return true;
        }
        return is_finite($e) && abs($a - $e) <= max($rel * abs($e), $abs);
    }

    private static function sameEntries(array $actual, array $expected, float $rel, float $abs): bool {
        foreach ($expected as $key => $value) {
            if (!array_key_exists($key, $actual) || !self::same($actual[$key], $value, $rel, $abs)) {
                return false;
            }
        }
        return true;
    }

    private static function sameElements(array $actual, array $expected, float $rel, float $abs): bool {
        foreach ($expected as $value) {
            $found = array_search($value, $actual, true);
            foreach ($found === false ? $actual : [] as $i => $other) {
                if (self::same($other, $value, $rel, $abs)) {
                    $found = $i;
                    break;
                }
            }
            if ($found === false) {
                return false;
            }
            unset($actual[$found]);
        }
        return true;
    }

    private static function show($value, int $depth = 0): string {
        if ($value instanceof CodelabUnordered) {
            return self::show($value->items, $depth);
        }
        if (!is_array($value)) {
            $shown = is_object($value) ? get_class($value) : (is_string($value) ? '"' . addcslashes($value, "\0..\37\"\\\177") . '"' : var_export($value, true));
            return strlen($shown) > 1000 ? substr($shown, 0, 1000) . '...' : $shown;
        }
        $parts = [];
        foreach (array_slice($value, 0, 50, true) as $key => $item) {
            $shown = $depth > 4 ? '...' : self::show($item, $depth + 1);
            $parts[] = $key === count($parts) ? $shown : self::show($key) . ' => ' . $shown;
        }
        $list = implode(', ', $parts) . (count($value) > 50 ? ', ...' : '');
        return '[' . (strlen($list) > 2000 ? substr($list, 0, 2000) . '...' : $list) . ']';
    }

    private static function report(string $result): void {
        // Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
        if (getenv('CODELAB_REPORT') === false) {
            return;
        }
        $secret = @fopen('php://fd/3', 'r');
        $reports = @fopen('php://fd/4', 'w');
        if ($secret && $reports) {
            fwrite($reports, trim(fgets($secret)) . " $result " . self::$count . "\n");
        }
    }
}

// codelab:cases
CodelabHarness::done();
