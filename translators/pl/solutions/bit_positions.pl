use utf8;

sub bit_positions {
    my ($mask) = @_;
    my @positions;
    my $position = 0;
    while ($mask != 0) {
        push @positions, $position if $mask & 1;
        $mask >>= 1;
        $position++;
    }
    return \@positions;
}
