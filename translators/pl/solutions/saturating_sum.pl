use utf8;

sub saturating_sum {
    my ($values, $limit) = @_;
    my $total = 0;
    for my $value (@$values) {
        # A sum that is no whole number to Perl any more is beyond the limit, however it was rounded.
        $total = (sort { $a <=> $b } -$limit, $total + $value, $limit)[1];
    }
    return $total;
}
