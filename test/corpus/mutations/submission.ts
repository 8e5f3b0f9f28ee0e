/** Faults and hard negatives of the submission (Tờ trình). */
import type { Mutation } from '../mutate';
import { change, harmless } from './make';

const kind = 'to-trinh';

export const SUBMISSION: readonly Mutation[] = [
  change(kind, 'issuer-ubnd', 'issuer', 'TT-3-issuer', 'violated', [
    { do: 'field', name: 'upper', text: '' },
    { do: 'field', name: 'issuer', text: '«ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN»' },
    { do: 'field', name: 'motto', text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
    { do: 'field', name: 'number', text: 'Số:      /TTr-UBND' },
  ]),
  change(kind, 'issuer-department', 'issuer', 'TT-3-issuer', 'violated', [
    { do: 'field', name: 'upper', text: 'UBND TỈNH LẠNG SƠN' },
    { do: 'field', name: 'issuer', text: '«SỞ KẾ HOẠCH VÀ ĐẦU TƯ»' },
    { do: 'field', name: 'number', text: 'Số:      /TTr-SKHĐT' },
  ]),
  change(
    kind,
    'report-absent',
    'content absent',
    'TT-3-report',
    'missing',
    [{ do: 'drop', key: 'report' }],
    { gone: { '*': ['báo cáo đánh giá', '2016 - 2020'] } },
  ),
  change(kind, 'report-another', 'content partial', 'TT-3-report', 'missing', [
    {
      do: 'set',
      key: 'report',
      text: 'Theo Báo cáo tình hình kinh tế - xã hội hằng năm của UBND tỉnh, kinh tế của tỉnh tăng trưởng khá.',
    },
  ]),
  change(kind, 'resolution-old-subject', 'content partial', 'TT-3-resolution', 'missing', [
    {
      do: 'field',
      name: 'subject',
      text: 'về việc ban hành Nghị quyết của Ban Thường vụ Tỉnh ủy về tăng cường sự lãnh đạo của Đảng trong việc cải thiện môi trường đầu tư kinh doanh tỉnh Lạng Sơn giai đoạn 2021 - 2025',
    },
    {
      do: 'set',
      key: 'resolution',
      text: 'Dự thảo Nghị quyết về tăng cường sự lãnh đạo của Đảng trong việc cải thiện môi trường đầu tư kinh doanh tỉnh Lạng Sơn giai đoạn 2021 - 2025 gồm 4 phần.',
    },
  ]),
  change(kind, 'regulation-other-number', 'citation', 'TT-3-regulation', 'violated', [
    {
      do: 'set',
      key: 'reg',
      text: 'Căn cứ Quy định số «252-QĐ/TU» ngày 03/3/2016 của Ban Thường vụ Tỉnh ủy quy định trình tự, hồ sơ, thủ tục đối với các nội dung trình Hội nghị Tỉnh ủy, Hội nghị Ban Thường vụ Tỉnh ủy;',
    },
  ]),
  change(kind, 'regulation-other-date', 'citation', 'TT-3-regulation', 'violated', [
    {
      do: 'set',
      key: 'reg',
      text: 'Căn cứ Quy định số «225-QĐ/TU ngày 13/3/2016» của Ban Thường vụ Tỉnh ủy quy định trình tự, hồ sơ, thủ tục đối với các nội dung trình Hội nghị Tỉnh ủy, Hội nghị Ban Thường vụ Tỉnh ủy;',
    },
  ]),
  change(
    kind,
    'regulation-absent',
    'citation',
    'TT-3-regulation',
    'missing',
    [{ do: 'drop', key: 'reg' }],
    { gone: { '*': ['225-QĐ/TU'] } },
  ),
  change(kind, 'regulation-undated', 'citation', 'TT-3-regulation', 'missing', [
    {
      do: 'set',
      key: 'reg',
      text: 'Căn cứ Quy định số 225-QĐ/TU của Ban Thường vụ Tỉnh ủy quy định trình tự, hồ sơ, thủ tục đối với các nội dung trình Hội nghị Tỉnh ủy;',
    },
  ]),
  harmless(kind, 'regulation-date-in-words', 'citation', [
    {
      do: 'set',
      key: 'reg',
      text: 'Căn cứ Quy định số 225-QĐ/TU, ngày 03 tháng 3 năm 2016 của Ban Thường vụ Tỉnh ủy quy định trình tự, hồ sơ, thủ tục đối với các nội dung trình Hội nghị Tỉnh ủy;',
    },
  ]),
  harmless(kind, 'regulation-beside-another', 'citation', [
    {
      do: 'set',
      key: 'reg',
      text: 'Căn cứ Quy chế làm việc số 01-QC/TU ngày 15/10/2020 của Ban Chấp hành Đảng bộ tỉnh; Quy định số 225-QĐ/TU ngày 03/3/2016 của Ban Thường vụ Tỉnh ủy quy định trình tự, hồ sơ, thủ tục trình Hội nghị Tỉnh ủy;',
    },
  ]),
];
