use utf8;

sub days_between {
    my ($first, $second) = @_;
    # The year begins in March here, so that a leap day is the last day of its year.
    my $day_number = sub {
        my ($date) = @_;
        my ($year, $month, $day) = (int($date / 10000), int($date / 100) % 100, $date % 100);
        ($year, $month) = ($year - 1, $month + 12) if $month < 3;
        my $leap_days = int($year / 4) - int($year / 100) + int($year / 400);
        return 365 * $year + $leap_days + int((153 * $month - 457) / 5) + $day;
    };
    return $day_number->($second) - $day_number->($first);
}
