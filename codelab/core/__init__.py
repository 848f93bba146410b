"""The nouns of codelab: immutable, typed, importing nothing else of ours."""

from codelab.core.errors import CodelabError as CodelabError
from codelab.core.problem import Case as Case
from codelab.core.problem import Problem as Problem
from codelab.core.sample import Sample as Sample
from codelab.core.task import Refusal as Refusal
from codelab.core.task import Task as Task
from codelab.core.types import Type as Type
from codelab.core.verdict import Status as Status
from codelab.core.verdict import Verdict as Verdict
