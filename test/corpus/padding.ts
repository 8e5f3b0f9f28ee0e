import { section, type Block, type Kind, type Model } from './model';

/** Real but innocuous sentences: no idea a requirement asks for, no word it forbids, no figure. */
const PLACES = [
  'huyện Tràng Định',
  'huyện Bình Gia',
  'huyện Văn Lãng',
  'huyện Bắc Sơn',
  'huyện Văn Quan',
  'huyện Cao Lộc',
  'huyện Lộc Bình',
  'huyện Chi Lăng',
  'huyện Đình Lập',
  'huyện Hữu Lũng',
  'thành phố Lạng Sơn',
];
const ACTORS = [
  'các hộ trồng hồi',
  'các hộ trồng na',
  'những người làm nghề mộc',
  'các nhóm hộ nuôi ong',
  'bà con các thôn vùng cao',
  'các hộ làm thạch đen',
  'những gia đình làm dịch vụ lưu trú',
  'các câu lạc bộ thanh niên',
  'chi hội phụ nữ các thôn',
  'những người thợ cơ khí lâu năm',
  'các tổ hợp tác trồng rừng',
  'nhiều gia đình trẻ',
  'các hộ kinh doanh ở chợ',
];
const ACTIONS = [
  'đã cùng nhau dựng lại nhà kho',
  'thường trao đổi kinh nghiệm vào cuối vụ',
  'đang thử giống mới trên đất đồi',
  'giữ được nếp làm ăn cẩn thận',
  'chuyển sang bán hàng qua mạng',
  'mở thêm điểm thu mua gần đường lớn',
  'đăng ký nhãn hiệu chung cho sản phẩm',
  'góp công sửa lại bến bãi',
  'ghi chép sổ sách đều đặn hơn trước',
  'chọn bao bì gọn và dễ nhận biết',
  'tìm được bạn hàng ở miền xuôi',
];
const RESULTS = [
  'nhờ đó thu nhập đều hơn giữa các tháng trong năm',
  'người mua ở xa cũng biết đến sản vật của vùng',
  'việc làm lúc nông nhàn nhiều hơn',
  'chất lượng hàng hóa được khách khen',
  'chi phí vận chuyển giảm so với trước',
  'nhiều sản phẩm có mặt ở các hội chợ lớn',
  'các gia đình yên tâm gắn bó với nghề',
  'người trẻ ở lại quê ngày một nhiều',
  'chợ phiên đông vui trở lại',
];
const LEADS = ['Ở', 'Trên địa bàn', 'Riêng tại', 'Cũng ở', 'Đến thăm'];

const HOSTS: Readonly<Record<Kind, readonly string[]>> = {
  'bao-cao': ['c6', 'g2', 'g9'],
  'nghi-quyet': ['g2', 'g7', 'g8', 'g9'],
  'to-trinh': ['s2', 's4'],
};

const WORDS_A_PAGE = 380;

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

function sentence(at: number): string {
  const scene = `${pick(LEADS, at)} ${pick(PLACES, at * 3 + Math.floor(at / 11))}`;
  return `${scene}, ${pick(ACTORS, at * 5 + 1)} ${pick(ACTIONS, at * 7 + 2)}, ${pick(RESULTS, at)}.`;
}

/** The same draft with as many pages of such prose, in sections that carry no idea asked for. */
export function pad(model: Model, pages: number): Model {
  const hosts = HOSTS[model.kind].filter((key) => section(model.blocks, key));
  let at = 0;
  return hosts.reduce((now, key) => {
    const range = section(now.blocks, key);
    if (!range) return now;
    const fill: Block[] = [];
    for (let words = (pages * WORDS_A_PAGE) / hosts.length; words > 0;) {
      const text = Array.from({ length: 5 }, () => sentence((at += 1))).join(' ');
      fill.push({ is: 'p', text });
      words -= text.split(' ').length;
    }
    return {
      ...now,
      blocks: [...now.blocks.slice(0, range.to), ...fill, ...now.blocks.slice(range.to)],
    };
  }, model);
}
