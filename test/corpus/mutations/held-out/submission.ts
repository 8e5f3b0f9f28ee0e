/** Faults and hard negatives of the submission that tuning does not see. */
import type { Mutation, Op } from '../../mutate';
import { change, harmless } from '../make';

const kind = 'to-trinh';
const regulation = (text: string): Op => ({ do: 'set', key: 'reg', text });

export const SUBMISSION: readonly Mutation[] = [
  change(kind, 'issuer-people-committee', 'issuer', 'TT-3-issuer', 'violated', [
    { do: 'field', name: 'upper', text: '' },
    { do: 'field', name: 'issuer', text: '«UBND TỈNH LẠNG SƠN»' },
    { do: 'field', name: 'number', text: 'Số:      /TTr-UBND' },
  ]),
  change(
    kind,
    'report-section-absent',
    'content absent',
    'TT-3-report',
    'missing',
    [{ do: 'drop', key: 't1' }],
    { gone: { '*': ['báo cáo đánh giá', '2016 - 2020'] } },
  ),
  change(kind, 'report-older-period', 'content partial', 'TT-3-report', 'missing', [
    {
      do: 'set',
      key: 'report',
      text: 'Báo cáo sơ kết công tác hỗ trợ doanh nghiệp giai đoạn 2011 - 2015 gồm 4 phần.',
    },
  ]),
  change(kind, 'resolution-unnamed', 'content partial', 'TT-3-resolution', 'missing', [
    {
      do: 'set',
      key: 'resolution',
      text: 'Dự thảo Nghị quyết chuyên đề gồm 4 phần, 10 nhóm nhiệm vụ, giải pháp.',
    },
  ]),
  change(kind, 'resolution-as-first-drafted', 'content partial', 'TT-3-resolution', 'missing', [
    {
      do: 'set',
      key: 'resolution',
      text: 'Dự thảo Nghị quyết về tăng cường sự lãnh đạo của Đảng về cải thiện môi trường đầu tư kinh doanh tỉnh Lạng Sơn giai đoạn 2021-2025 gồm 4 phần.',
    },
  ]),
  change(kind, 'regulation-month-wrong', 'citation', 'TT-3-regulation', 'violated', [
    regulation(
      'Thực hiện Quy định số «225-QĐ/TU, ngày 03/5/2016» của Ban Thường vụ Tỉnh ủy về trình tự, hồ sơ, thủ tục,',
    ),
  ]),
  change(kind, 'regulation-number-wrong', 'citation', 'TT-3-regulation', 'violated', [
    regulation(
      'Thực hiện Quy định «522-QĐ/TU» ngày 03 tháng 3 năm 2016 của Ban Thường vụ Tỉnh ủy về trình tự, hồ sơ, thủ tục đối với các nội dung trình Hội nghị Ban Thường vụ Tỉnh ủy,',
    ),
  ]),
  change(kind, 'regulation-unnumbered', 'citation', 'TT-3-regulation', 'missing', [
    regulation('Thực hiện quy định của Ban Thường vụ Tỉnh ủy về trình tự, hồ sơ, thủ tục,'),
  ]),
  harmless(kind, 'regulation-twice', 'citation', [
    {
      do: 'append',
      key: 's2',
      text: '- Hồ sơ gồm đủ các thành phần theo Quy định số 225-QĐ/TU.',
    },
  ]),
  harmless(kind, 'regulation-short-date', 'citation', [
    regulation(
      'Thực hiện Quy định 225-QĐ/TU ngày 3/3/2016 của Ban Thường vụ Tỉnh ủy về trình tự, hồ sơ, thủ tục,',
    ),
  ]),
];
