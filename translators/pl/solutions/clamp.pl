use utf8;

sub clamp {
    my ($value, $bounds) = @_;
    return (sort { $a <=> $b } @$bounds, $value)[1];
}
