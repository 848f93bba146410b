"""Python source -> Problem; Problem x language -> Task or Refusal."""

from codelab.translate.answers import answer_table as answer_table
from codelab.translate.engine import translate as translate
from codelab.translate.engine import translate_all as translate_all
