use utf8;

sub step_counter {
    my ($state, $events) = @_;
    my ($count) = @$state;
    for my $event (@$events) {
        if ($event eq 'up') {
            $count += 1;
        } elsif ($event eq 'down') {
            $count -= 1;
        } elsif ($event eq 'double') {
            $count *= 2;
        } elsif ($event eq 'reset') {
            $count = 0;
        }
    }
    return [$count];
}
