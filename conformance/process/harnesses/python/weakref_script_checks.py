"""What a stand-alone script holds a runtime to: of what came of a command, and of what has happened so far."""
import re
import sys


def fits(wanted, got):
    """Whether a value, as data, has a shape: a value itself, a list of shapes, or a function that says so."""
    if callable(wanted):
        return wanted(got)
    if isinstance(wanted, list):
        return isinstance(got, list) and len(wanted) == len(got) and all(map(fits, wanted, got))
    return not isinstance(got, (dict, list)) and (type(wanted) is bool) == (type(got) is bool) and wanted == got


def the(name):
    """The very object that has this name."""
    return lambda got: isinstance(got, dict) and name in got.get("names", ())


def anything(got):
    return True


def something(got):
    return got is not None


def matching(pattern):
    return lambda got: type(got) in TEXT_TYPES and re.match("(?:%s)$" % pattern, got) is not None


def either(one, other):
    return lambda got: fits(one, got) or fits(other, got)


def in_any_order(*wanted):
    def fitting(got):
        if not isinstance(got, list) or len(got) != len(wanted):
            return False
        return not wanted or any(
            fits(wanted[0], item) and in_any_order(*wanted[1:])(got[:place] + got[place + 1:])
            for place, item in enumerate(got))

    return fitting


def gave(shape):
    return lambda got: "returned" in got and fits(shape, got["returned"])


def gave_the_same_as(before):
    return lambda got: got == before and type(got["returned"]) is type(before["returned"])


def gave_something_else_than(before):
    return lambda got: "returned" in got and not gave_the_same_as(before)(got)


def raising(*errors):
    return lambda got: "raised" in got and (not errors or got["raised"]["error"] in errors)


def raising_with(message, *errors):
    return lambda got: raising(*errors)(got) and matching(message)(got["raised"]["message"])


def runs(happened, *names):
    """The runs of these functions."""
    return [event["ran"] for event in happened if "ran" in event and event["ran"]["function"] in names]


def all_that_ran(happened):
    return [event["ran"]["function"] for event in happened if "ran" in event]


def only_ran(*names):
    return lambda happened: all_that_ran(happened) == list(names)


def only_ran_in_any_order(*names):
    return lambda happened: sorted(all_that_ran(happened)) == sorted(names)


def ran_among_others(*names):
    return lambda happened: [name for name in all_that_ran(happened) if name in names] == list(names)


def ran_times(name, least, most):
    return lambda happened: least <= len(runs(happened, name)) <= most


def ran_as_often_as(name, *others):
    return lambda happened: len(runs(happened, name)) == len(runs(happened, *others))


def ran_with(name, *arguments):
    return lambda happened: in_any_order(*arguments)([run["arguments"] for run in runs(happened, name)])


def ran_naming(name, named):
    return lambda happened: all(
        sorted(run["keywords"]) == sorted(named) and all(fits(named[key], run["keywords"][key]) for key in named)
        for run in runs(happened, name))


def last_seen(happened, name, wanted):
    """Whether what came last in each run of a function is as wanted."""
    return [bool(run["outcomes"]) and wanted(run["outcomes"][-1]) for run in runs(happened, name)]


def saw(name, wanted):
    return lambda happened: last_seen(happened, name, wanted) == [True]


def saw_each(name, wanted):
    return lambda happened: set(last_seen(happened, name, wanted)) == set([True])


def saw_times(name, wanted, times):
    return lambda happened: last_seen(happened, name, wanted).count(True) == times


def reports(happened, about=None, text="", **wanted):
    """The reports of errors that are such."""
    told = [event["reported"] for event in happened if "reported" in event]
    return [report for report in told
            if all(report[key] == wanted[key] for key in wanted) and (about is None or about in report["about"])
            and (not text or re.match("(?:%s)$" % text, report["text"], re.DOTALL))]


def reported(times, **wanted):
    return lambda happened: len(reports(happened, **wanted)) == times


def raised_or_reported(name, error):
    """Once in all."""
    def wanted(happened):
        seen = [outcome for run in runs(happened, name) for outcome in run["outcomes"] if raising(error)(outcome)]
        return len(seen) + len(reports(happened, error=error)) == 1

    return wanted


def printed(text):
    return lambda happened: "".join(event.get("printed", "") for event in happened).strip() == text.strip()


def expect(words, wanted, got):
    """Holds the runtime to a promise."""
    if not wanted(got):
        sys.__stdout__.write("expected %s\ngot %s\n" % (words, got))
        sys.__stdout__.flush()
        sys.exit(1)
