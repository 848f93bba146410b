use utf8;

sub within_tolerance {
    my ($measured, $target, $tolerance) = @_;
    return abs($measured - $target) <= $tolerance;
}
