"""The engine that keeps a site true: what is shown was run, and its output recorded.

Nothing here knows the site. A file imports from its own floor or one below it:

    entries   pytest_plugin, mkdocs_plugin, versions, audit, bench, python_version
    judging   what may not be: rules (of pages, and of the built site),
              recording (of outputs), proving (of exercises), taken (of notebooks),
              differing (of releases)
    seeing    what a reader sees
    running   what programs do
    ground    what files hold, and when two say the same

What there is, and from which files, from the top floor down:

    a page         page, uncoloured, copying, addresses, search_index | include,
                   settings
    a program      runner, child, plain, telling, log, imports, network, frozen,
                   huge_pages; bare: alone | program, recorded, compare
    its steps      stepping: on the page; stepper, draw, words: the pictures |
                   watch, rounds, sight | steps: the file; moments
    a question     asking: on the page; cards: its scripts | question: the file;
                   answers: which are right
    an exercise    proving | exercising: on the page; archive | trying |
                   exercise: the file; practice: the runner, which goes alone into
                   the archive
    a lab          labs, lab_page, lab_checks | kernel, traced
    to take away   taken | pieces, notebook, twins
    a release      versions | differing | facts: a page's foot; overview: tables |
                   environment | verified: the file
"""
