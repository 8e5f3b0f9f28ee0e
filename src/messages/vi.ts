/** The product's words in Vietnamese; `{name}` is filled in. */
export const vi = {
  'section.met': 'Có đề mục “{name}”.',
  'section.missing': 'Thiếu đề mục “{name}”.',
  'section.near': 'Thiếu đề mục “{name}”; gần giống nhất là “{heading}”.',

  'parts.met': 'Đủ {count} phần, đúng thứ tự.',
  'parts.absent': 'Thiếu phần “{name}”.',
  'parts.level': 'Phần “{name}” không cùng cấp với các phần khác.',
  'parts.order': 'Phần “{name}” sai thứ tự.',
  'parts.extra': 'Thừa phần “{heading}”.',

  'count.met': 'Có {found} nhóm, đúng yêu cầu.',
  'count.none': 'Không thấy nhóm nào được đánh số.',
  'count.exactly': 'Có {found} nhóm, phải là {expected}.',
  'count.most': 'Có {found} nhóm, nhiều nhất là {expected}.',
  'count.absent': 'Thiếu nhóm “{name}”.',
  'count.unnamed': 'Nhóm “{heading}” không có trong kết luận.',
  'count.order': 'Nhóm “{heading}” sai thứ tự, phải là nhóm thứ {expected}.',
  'count.ungrouped': 'Có {found} nhóm: xem lại việc gộp các nội dung tương đồng.',

  'content.met': 'Đã có đủ nội dung yêu cầu.',
  'content.missing': 'Thiếu nội dung: {idea}.',
  'content.denied': 'Thiếu nội dung: {idea} (có nhắc đến nhưng theo nghĩa phủ định).',
  'content.noLeadIn': 'Thiếu phần dẫn đề dưới đề mục “{name}”.',
  'content.confirm': 'Đã có nội dung; cần người xem xác nhận là đúng yêu cầu.',

  'quote.met': 'Có nguyên văn đoạn kết luận yêu cầu.',
  'quote.missing': 'Thiếu đoạn kết luận yêu cầu ghi nguyên văn.',
  'quote.near': 'Có đoạn gần giống nhưng không đúng nguyên văn.',
  'quote.elsewhere': 'Đoạn yêu cầu có trong dự thảo nhưng không ở mục này.',

  'differs.missing': 'Thiếu “{words}” (sau “{after}”).',
  'differs.extra': 'Thừa “{words}” (sau “{after}”).',
  'differs.changed': 'Phải là “{expected}”, đang là “{actual}”.',
  'differs.more': 'Và {count} chỗ khác nữa.',

  'prohibited.met': 'Không còn nội dung phải bỏ: {ideas}.',
  'prohibited.found': 'Phải bỏ: {idea} ({count} chỗ).',

  'figures.met': 'Không có chỉ tiêu số liệu.',
  'figures.found': 'Phải bỏ chỉ tiêu số liệu ({count} chỗ).',

  'chronology.met': '{count} văn bản đã theo thứ tự thời gian.',
  'chronology.none': 'Không viện dẫn văn bản nào có ngày tháng.',
  'chronology.order': '“{document}” sai thứ tự thời gian so với “{other}”.',

  'citation.met': 'Đã viện dẫn {number} ngày {date}.',
  'citation.missing': 'Chưa viện dẫn {number} ngày {date}.',
  'citation.undated': 'Viện dẫn {number} nhưng thiếu ngày {date}.',
  'citation.date': 'Sai ngày của {number}: phải là {date}.',
  'citation.number': 'Sai số văn bản: đang là {found}, phải là {number} ngày {date}.',

  'listing.met': 'Viện dẫn {found} văn bản theo số, không quá {most}.',
  'listing.many': 'Liệt kê {found} văn bản theo số, nhiều nhất là {most}; đưa vào phụ lục.',

  'issuer.met': 'Đúng chủ thể ban hành: {name}.',
  'issuer.other': 'Chủ thể ban hành phải là {name}, đang là “{found}”.',

  'title.met': 'Tiêu đề đúng yêu cầu.',
  'title.found': 'Tiêu đề hiện nay: “{title}”.',
  'title.missing': 'Tiêu đề thiếu: {idea}.',

  'length.met': 'Phần viết về {name} dài {found} từ, không quá {most}.',
  'length.long': 'Phần viết về {name} dài {found} từ, nhiều nhất là {most}.',

  'deadline.left': 'Hạn {day}: còn {days} ngày.',
  'deadline.today': 'Hạn {day}: hôm nay là ngày cuối.',
  'deadline.late': 'Hạn {day}: đã quá {days} ngày.',

  'agreement.present': 'Đủ {count} dự thảo.',
  'agreement.absent': 'Chưa đối chiếu cùng: {names}.',
  'agreement.several': 'Có nhiều bản cùng loại: {names}; chưa rõ bản nào thuộc hồ sơ.',
  'agreement.unknown': 'Chưa đối chiếu được, cần đúng một bản: {names}.',
  'agreement.titles': 'Tên các dự thảo thống nhất.',
  'agreement.title': 'Chưa nêu đúng tên dự thảo “{title}”.',
  'agreement.nearTitle': 'Nêu tên dự thảo chưa đúng, phải là “{title}”.',

  'judgement.review': 'Cần người xem xác nhận.',
  'judgement.length': '“{heading}”: {words} từ ({share}%).',
  'judgement.named': 'Có nêu {found}/{all}: {names}.',
  'judgement.unnamed': 'Chưa nêu: {names}.',

  'scope.absent': 'Chưa thấy đề mục “{name}” nên không có chỗ để đối chiếu.',
  'scope.boxed':
    'Không thấy phần đầu văn bản; có thể nằm trong hộp văn bản, là chỗ không đọc được.',
  'scope.noLetterhead': 'Không thấy phần đầu văn bản có tên cơ quan ban hành.',
  'scope.noTitle': 'Không thấy tiêu đề của dự thảo.',
  'scope.noAppendices': 'Dự thảo không có phụ lục.',
  'check.failed': 'Không đối chiếu được yêu cầu này: {reason}',

  'status.met': 'Đạt',
  'status.missing': 'Thiếu',
  'status.violated': 'Sai',
  'status.review': 'Cần xem',
  'status.error': 'Lỗi',

  'level.must': 'bắt buộc',
  'level.should': 'nên có',

  'state.ready': 'Sẵn sàng.',
  'state.agree': 'Các dự thảo thống nhất với nhau.',
  'state.review': 'Không còn mục phải sửa; còn {review} mục cần xem.',
  'state.blocking': 'Còn {blocking} mục phải sửa, {review} mục cần xem.',
  'state.error': 'Có {error} yêu cầu không đối chiếu được.',

  summary: 'Đạt {met} · Thiếu {missing} · Sai {violated} · Cần xem {review}',

  'met.all': 'Đã đạt {count} yêu cầu:',

  conclusion: 'Kết luận',

  clause: 'Khoản {clause}',
  'clause.named': '{clause}',

  'draft.dossier': 'Hồ sơ (các dự thảo đối chiếu cùng nhau)',

  'place.at': 'đoạn {paragraph}: “{text}”',
  'place.after': 'chỗ của nội dung còn thiếu: sau đoạn {paragraph}, “{text}”',
  'place.first': 'chỗ của nội dung còn thiếu: đầu văn bản',
  'place.more': 'và {count} chỗ khác',

  'unread.textBoxes': 'Chưa đọc {count} hộp văn bản.',
  'unread.headersAndFooters': 'Chưa đọc {count} đầu trang, chân trang có chữ.',
  'unread.notes': 'Chưa đọc {count} chú thích cuối trang, cuối văn bản.',
  'unread.hidden': 'Chưa đọc {count} đoạn chữ ẩn.',
  'unread.embedded': 'Chưa đọc {count} tài liệu nhúng.',

  'input.noFile': '{file}: không có tệp này; kiểm tra lại đường dẫn.',
  'input.folder': '{file}: đây là thư mục; hãy chỉ ra tệp .docx.',
  'input.unreadable': '{file}: không mở được tệp; kiểm tra quyền đọc.',
  'input.kind': '{file}: không nhận ra loại dự thảo; hãy chỉ rõ bằng --kind ({kinds}).',
  'input.unknownKind':
    '--kind {kind}: kết luận không có loại dự thảo này; chọn một trong: {kinds}.',
  'input.conclusion':
    '--conclusion {name}: không có kết luận này và cũng không có tệp tên đó; có sẵn: {known}.',
  'input.badConclusion': '{where}: kết luận sai: {problem}.',
  'input.date': '--date {date}: phải là ngày viết dạng YYYY-MM-DD.',
  'input.usage': 'Lệnh không đúng: {detail}; xem doi-chieu --help.',
  'input.unknownOption': '{detail}: không có lựa chọn này; xem doi-chieu --help.',
  'input.unknownCommand': '{detail}: không có lệnh này; xem doi-chieu --help.',
  'input.noFiles': 'Thiếu tên tệp: hãy viết doi-chieu check TỆP; xem doi-chieu --help.',
  'input.noValue': '{detail}: thiếu giá trị; xem doi-chieu --help.',
  'input.badValue': 'Giá trị không đúng: {detail}; xem doi-chieu --help.',
  'input.tooMany': 'Thừa tham số; xem doi-chieu --help.',
  'input.noCommand': 'Thiếu lệnh: hãy viết doi-chieu check TỆP; xem doi-chieu --help.',
  'input.fault': 'Lỗi của chương trình: {reason}',
  'input.output': '{file}: không ghi được kết quả; kiểm tra đường dẫn và quyền ghi.',

  'docx.oldWord': '{file}: tệp Word đời cũ (.doc); hãy mở bằng Word và lưu thành .docx.',
  'docx.encrypted': '{file}: tệp đặt mật khẩu; hãy bỏ mật khẩu rồi đối chiếu lại.',
  'docx.pdf': '{file}: đây là tệp PDF; hãy dùng tệp Word .docx.',
  'docx.notZip': '{file}: không phải tệp .docx; hãy mở bằng Word và lưu thành .docx.',
  'docx.truncated': '{file}: tệp .docx hỏng hoặc tải chưa hết; hãy lấy lại bản đầy đủ.',
  'docx.noDocument':
    '{file}: không có phần văn bản (word/document.xml); hãy mở bằng Word và lưu lại thành .docx.',
  'docx.tooLarge':
    '{file}: phần {part} quá lớn so với một dự thảo; hãy bỏ bớt nội dung không phải văn bản.',
  'docx.brokenXml': '{file}: nội dung phần {part} bị hỏng; hãy mở bằng Word, sửa và lưu lại.',
  'docx.dtd':
    '{file}: phần {part} có khai báo DTD, không được phép trong .docx; hãy mở bằng Word và lưu lại.',

  progress: 'Đã đối chiếu {done}/{all} tệp',

  'html.title': 'Kết quả đối chiếu',
  'html.status': 'Kết quả',
  'html.requirement': 'Yêu cầu của kết luận',
  'html.finding': 'Phát hiện và vị trí',
  'html.local': 'Kết quả do máy lập tại chỗ; không có dữ liệu nào rời khỏi máy này.',
  'html.notChecked': 'Chưa được kiểm tra',

  'help.description': 'Đối chiếu dự thảo với thông báo kết luận của cuộc họp.',
  'help.usage': 'Cách dùng:',
  'help.arguments': 'Tham số:',
  'help.options': 'Lựa chọn:',
  'help.commands': 'Lệnh:',
  'help.check': 'đối chiếu một hay nhiều dự thảo .docx',
  'help.conclusions': 'liệt kê các kết luận có sẵn',
  'help.files': 'các tệp .docx',
  'help.conclusion': 'mã kết luận có sẵn hoặc tệp kết luận .json',
  'help.kind': 'loại dự thảo, khi không tự nhận ra đúng',
  'help.date': 'ngày đối chiếu, YYYY-MM-DD (mặc định: hôm nay)',
  'help.format': 'dạng kết quả',
  'help.output': 'ghi kết quả vào tệp',
  'help.lang': 'ngôn ngữ',
  'help.help': 'hướng dẫn',

  'conclusions.line': '{id}  {title} ({issuedBy}, {date}): {count} yêu cầu; {drafts}',
} as const;
