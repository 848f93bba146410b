use utf8;

sub split_bill {
    my ($cents, $people) = @_;
    my ($share, $extra) = (int($cents / $people), $cents % $people);
    my @shares = map { $_ <= $extra ? $share + 1 : $share } 1 .. $people;
    return [\@shares, $cents / $people];
}
