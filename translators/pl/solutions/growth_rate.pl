use utf8;

sub growth_rate {
    my ($first, $last, $years) = @_;
    return 0 if $first <= 0 || $last < 0 || $years < 1;
    return ($last / $first) ** (1 / $years) - 1;
}
