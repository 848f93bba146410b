use utf8;

sub mirror_text {
    my ($text) = @_;
    return $text . reverse substr($text, 0, -1);
}
