import type { MessageKey } from './messages';

/** The product's words in English; `{name}` is filled in. */
export const en: Readonly<Record<MessageKey, string>> = {
  'section.met': 'The heading “{name}” is there.',
  'section.missing': 'The heading “{name}” is missing.',
  'section.near': 'The heading “{name}” is missing; the nearest is “{heading}”.',

  'parts.met': 'All {count} parts, in order.',
  'parts.absent': 'Part “{name}” is missing.',
  'parts.level': 'Part “{name}” is not at the level of the others.',
  'parts.order': 'Part “{name}” is out of order.',
  'parts.extra': 'Part “{heading}” is one too many.',

  'count.met': 'Groups: {found}, as ordered.',
  'count.none': 'No numbered group was found.',
  'count.exactly': 'Groups: {found}, must be {expected}.',
  'count.most': 'Groups: {found}, at most {expected}.',
  'count.absent': 'Group “{name}” is missing.',
  'count.unnamed': 'Group “{heading}” is not in the conclusion.',
  'count.order': 'Group “{heading}” is out of order, it must be number {expected}.',
  'count.ungrouped': 'Groups: {found}; see whether like things were put together.',

  'content.met': 'What was asked for is there.',
  'content.missing': 'Missing: {idea}.',
  'content.denied': 'Missing: {idea} (mentioned, but denied).',
  'content.noLeadIn': 'No lead-in stands under “{name}”.',
  'content.confirm': 'It is there; a person must confirm that it says the right thing.',

  'quote.met': 'The passage stands word for word.',
  'quote.missing': 'The prescribed passage is missing.',
  'quote.near': 'A passage comes near, but not word for word.',
  'quote.elsewhere': 'The passage stands in the draft, but not in this section.',

  'differs.missing': 'Missing “{words}” (after “{after}”).',
  'differs.extra': 'Too much: “{words}” (after “{after}”).',
  'differs.changed': 'Must be “{expected}”, is “{actual}”.',
  'differs.more': 'And {count} more.',

  'prohibited.met': 'Nothing is left of what must go: {ideas}.',
  'prohibited.found': 'Must go: {idea} (places: {count}).',

  'figures.met': 'No numeric indicator.',
  'figures.found': 'Numeric indicators must go (places: {count}).',

  'chronology.met': 'Documents in order of date: {count}.',
  'chronology.none': 'No document with a date is cited.',
  'chronology.order': '“{document}” is out of order of date against “{other}”.',

  'citation.met': '{number} of {date} is cited.',
  'citation.missing': '{number} of {date} is not cited.',
  'citation.undated': '{number} is cited without its date, {date}.',
  'citation.date': 'Wrong date of {number}: must be {date}.',
  'citation.number': 'Wrong document number: is {found}, must be {number} of {date}.',

  'listing.met': 'Documents cited by number: {found}, at most {most}.',
  'listing.many': 'Documents listed by number: {found}, at most {most}; move them to an appendix.',

  'issuer.met': 'The right issuer: {name}.',
  'issuer.other': 'The issuer must be {name}, is “{found}”.',

  'title.met': 'The title is as ordered.',
  'title.found': 'The title now: “{title}”.',
  'title.missing': 'The title lacks: {idea}.',

  'length.met': 'What is said of {name} takes {found} words, at most {most}.',
  'length.long': 'What is said of {name} takes {found} words, the most is {most}.',

  'deadline.left': 'Due {day}: days left: {days}.',
  'deadline.today': 'Due {day}: today is the last day.',
  'deadline.late': 'Due {day}: days late: {days}.',

  'agreement.present': 'All {count} drafts are there.',
  'agreement.absent': 'Not checked together: {names}.',
  'agreement.several': 'Several of one kind: {names}; which one is the dossier’s?',
  'agreement.unknown': 'Not to be compared without exactly one of each: {names}.',
  'agreement.titles': 'The titles agree.',
  'agreement.title': 'The draft is not named by its title “{title}”.',
  'agreement.nearTitle': 'The draft is named wrongly, it must be “{title}”.',

  'judgement.review': 'A person must confirm.',
  'judgement.length': '“{heading}”: {words} words ({share}%).',
  'judgement.named': 'Named {found} of {all}: {names}.',
  'judgement.unnamed': 'Not named: {names}.',

  'scope.absent': 'The heading “{name}” was not found, so there is no place to look into.',
  'scope.boxed': 'No letterhead was found; it may stand in a text box, which is not read.',
  'scope.noLetterhead': 'No letterhead that names the issuer was found.',
  'scope.noTitle': 'No title was found.',
  'scope.noAppendices': 'The draft has no appendix.',
  'check.failed': 'This requirement could not be checked: {reason}',

  'status.met': 'Met',
  'status.missing': 'Missing',
  'status.violated': 'Violated',
  'status.review': 'Review',
  'status.error': 'Error',

  'level.must': 'must',
  'level.should': 'should',

  'state.ready': 'Ready.',
  'state.agree': 'The drafts agree with each other.',
  'state.review': 'Nothing left to fix; to review: {review}.',
  'state.blocking': 'Must be fixed: {blocking}; to review: {review}.',
  'state.error': 'Requirements that could not be checked: {error}.',

  summary: 'Met {met} · Missing {missing} · Violated {violated} · Review {review}',

  'met.all': 'Requirements met: {count}',

  conclusion: 'Conclusion',

  clause: 'Clause {clause}',
  'clause.named': '{clause}',

  'draft.dossier': 'Dossier (the drafts checked together)',

  'place.at': 'paragraph {paragraph}: “{text}”',
  'place.after': 'what is missing belongs behind paragraph {paragraph}, “{text}”',
  'place.first': 'what is missing belongs at the very beginning',
  'place.more': 'and {count} more places',

  'unread.textBoxes': 'Not read: text boxes ({count}).',
  'unread.headersAndFooters': 'Not read: headers and footers with text ({count}).',
  'unread.notes': 'Not read: footnotes and endnotes ({count}).',
  'unread.hidden': 'Not read: hidden stretches of text ({count}).',
  'unread.embedded': 'Not read: embedded documents ({count}).',

  'input.noFile': '{file}: there is no such file; see that the path is right.',
  'input.folder': '{file}: this is a folder; name a .docx file.',
  'input.unreadable': '{file}: the file cannot be opened; see that you may read it.',
  'input.kind': '{file}: the kind of draft was not recognised; name it with --kind ({kinds}).',
  'input.unknownKind': '--kind {kind}: the conclusion has no such draft; one of: {kinds}.',
  'input.conclusion':
    '--conclusion {name}: neither a bundled conclusion nor a file; bundled: {known}.',
  'input.badConclusion': '{where}: the conclusion is wrong: {problem}.',
  'input.date': '--date {date}: must be a date written YYYY-MM-DD.',
  'input.usage': 'Wrong usage: {detail}; see doi-chieu --help.',
  'input.unknownOption': '{detail}: there is no such option; see doi-chieu --help.',
  'input.unknownCommand': '{detail}: there is no such command; see doi-chieu --help.',
  'input.noFiles': 'No file: write doi-chieu check FILE; see doi-chieu --help.',
  'input.noValue': '{detail}: a value is missing; see doi-chieu --help.',
  'input.badValue': 'Wrong value: {detail}; see doi-chieu --help.',
  'input.tooMany': 'Too many arguments; see doi-chieu --help.',
  'input.noCommand': 'No command: write doi-chieu check FILE; see doi-chieu --help.',
  'input.fault': 'A fault of the program: {reason}',
  'input.output':
    '{file}: the result cannot be written; see that the path is right and you may write there.',

  'docx.oldWord': '{file}: a file of an old Word (.doc); open it in Word and save it as .docx.',
  'docx.encrypted': '{file}: the file has a password; take it off and check again.',
  'docx.pdf': '{file}: this is a PDF; use the Word file, .docx.',
  'docx.notZip': '{file}: this is no .docx; open it in Word and save it as .docx.',
  'docx.truncated': '{file}: the .docx is damaged or not whole; get a whole copy.',
  'docx.noDocument':
    '{file}: it holds no document (word/document.xml); open it in Word and save it again as .docx.',
  'docx.tooLarge': '{file}: the part {part} is too large for a draft; take out what is not text.',
  'docx.brokenXml': '{file}: the part {part} is damaged; open it in Word, mend it and save it.',
  'docx.dtd':
    '{file}: the part {part} has a DTD, which a .docx must not have; open it in Word and save it again.',

  progress: 'Checked {done} of {all} files',

  'html.title': 'Assessment',
  'html.status': 'Status',
  'html.requirement': 'What the conclusion requires',
  'html.finding': 'What was found, and where',
  'html.local': 'Made on this computer; nothing left it.',
  'html.notChecked': 'Not checked',

  'help.description': 'Holds a draft against the conclusion of the meeting that ordered it.',
  'help.usage': 'Usage:',
  'help.arguments': 'Arguments:',
  'help.options': 'Options:',
  'help.commands': 'Commands:',
  'help.check': 'check one or more .docx drafts',
  'help.conclusions': 'list the bundled conclusions',
  'help.files': '.docx files',
  'help.conclusion': 'id of a bundled conclusion, or a conclusion file (.json)',
  'help.kind': 'kind of draft, where it is not recognised',
  'help.date': 'day of the check, YYYY-MM-DD (default: today)',
  'help.format': 'how to write the result',
  'help.output': 'write the result to a file',
  'help.lang': 'language',
  'help.help': 'help',

  'conclusions.line': '{id}  {title} ({issuedBy}, {date}): requirements: {count}; {drafts}',
};
