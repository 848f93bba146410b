use utf8;

sub label_for {
    my ($bands, $value) = @_;
    my ($start) = sort { $b <=> $a } grep { $_ <= $value } keys %$bands;
    return defined $start ? $bands->{$start} : undef;
}
