use utf8;

sub parse_duration {
    my ($text) = @_;
    my %seconds = (h => 3600, m => 60, s => 1);
    my ($total, $number) = (0, '');
    for my $char (split //, $text) {
        if ($char =~ /[0-9]/) {
            $number .= $char;
        } elsif (!exists $seconds{$char}) {
            return "bad character $char";
        } elsif ($number eq '') {
            return "no number before $char";
        } else {
            $total += $number * $seconds{$char};
            $number = '';
        }
    }
    return 'no unit' if $text eq '' || $number ne '';
    return $total;
}
